import torch

x = torch.ones(3)
print(tuple(x.T.shape))  # warns UserWarning
