import torch

model = torch.nn.Sequential(torch.nn.Linear(2, 1))
print([name for name, _ in model.named_parameters()])
print(model[0].weight.shape)
