import torch
from torch import nn

nn.Sigmoid(torch.zeros(2))  # raises TypeError
