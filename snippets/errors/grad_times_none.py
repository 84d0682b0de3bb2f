import torch

model = torch.nn.Linear(2, 1)
model.bias.requires_grad_(False)
model(torch.ones(4, 2)).mean().backward()
steps = [0.1 * p.grad for p in model.parameters()]  # raises TypeError
