import torch

features = torch.ones(3, requires_grad=True) * 2
features = features.detach()
print(features.requires_grad)
