import torch

torch.manual_seed(42)
model, X = torch.nn.BatchNorm1d(1), 50 + 10 * torch.randn(100, 1)
for batches in (1, 9, 90):
    for _batch in range(batches):
        model.train()(X)
    mean = model.eval()(X).mean().item()
    print(f"{batches} batches more: mean in eval mode {mean:.2f}")
