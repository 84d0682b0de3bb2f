import torch

w = torch.ones(3, device="meta")  # stands for cuda:0
w.numpy()  # raises TypeError
