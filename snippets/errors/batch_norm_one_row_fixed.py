import torch

model = torch.nn.BatchNorm1d(3)
print(model.eval()(torch.ones(1, 3)).shape)
