import torch

y = torch.tensor([1.0, 2.0, 3.0])
prediction = y[:, None]  # perfect, as a column
print((prediction - y).shape, ((prediction - y) ** 2).mean())
