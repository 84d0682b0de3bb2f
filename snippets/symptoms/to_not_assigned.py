import torch

x = torch.ones(3)
x.to("meta")  # stands for a GPU
print(x.device)
