import torch

prediction, y = torch.ones(4, 1), torch.ones(10, 1)
prediction - y  # raises RuntimeError
