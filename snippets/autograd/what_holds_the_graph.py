import torch

weights = torch.ones(8, 50, requires_grad=True)
kept = {
    "loss": lambda loss: loss,
    "loss.clone()": lambda loss: loss.clone(),
    "loss * 1": lambda loss: loss * 1,
    "loss.item()": lambda loss: loss.item(),
    "loss.detach()": lambda loss: loss.detach(),
}
for line, keep in kept.items():
    result = keep((torch.ones(32, 8) @ weights).relu().mean())
    print(f"{line}: {getattr(result, 'grad_fn', None) is not None}")
