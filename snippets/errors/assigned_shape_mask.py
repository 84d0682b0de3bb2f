import torch

X, keep = torch.zeros(2, 4), torch.tensor([True, False])
X[keep, :3] = torch.ones(2, 4)[keep]  # raises RuntimeError
