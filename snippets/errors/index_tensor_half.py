import torch

X, n = torch.arange(4), torch.tensor(4)
X[: n / 2]  # raises TypeError
