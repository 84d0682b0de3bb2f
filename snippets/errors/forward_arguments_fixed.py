import torch

X, y = torch.ones(3, 2), torch.ones(3, 1)
prediction = torch.nn.Linear(2, 1)(X)
print(torch.nn.functional.mse_loss(prediction, y).shape)
