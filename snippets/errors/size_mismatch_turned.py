import torch

W, change = torch.zeros(2, 3), torch.ones(3, 2)
W += change  # raises RuntimeError
