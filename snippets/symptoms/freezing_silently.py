import torch

layer = torch.nn.Linear(2, 1)
layer.requires_grad = False
print("attribute:", layer.weight.requires_grad)
layer.requires_grad_(False)
print("method:", layer.weight.requires_grad)
