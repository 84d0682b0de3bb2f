import torch

torch.ones(3, 2).shape()  # raises TypeError
