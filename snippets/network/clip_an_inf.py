import torch
from torch import nn

weight = nn.Parameter(torch.zeros(2))
weight.grad = torch.tensor([float("inf"), 1.0])
length = nn.utils.clip_grad_norm_([weight], max_norm=1.0)
print("length before:", length.item())
print("with inf:", weight.grad)
