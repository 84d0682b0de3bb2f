import torch

torch.manual_seed(42)
model = torch.nn.Sequential(*[torch.nn.Linear(2, 2) for _ in range(3)])
model[1].requires_grad_(False)
model(torch.ones(1, 2)).sum().backward()
for name, parameter in model.named_parameters():
    print(name, parameter.grad is not None)
