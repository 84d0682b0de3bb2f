import torch

x = torch.ones(3)
x = x.to("meta")
print(x.device)
