import torch

model = torch.nn.Linear(2, 1)
model(torch.ones(2)).mean().backward()
print(model.weight.grad)
