import torch

layer = torch.nn.Linear(2, 1)
model = torch.nn.Sequential(layer, layer)
print(len(list(model.parameters())))
