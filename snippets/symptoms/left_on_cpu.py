import torch

x = torch.ones(3, 2, device="meta")  # stands for a GPU
print((x + torch.rand_like(x)).device)
x + torch.rand(x.shape)  # raises RuntimeError
