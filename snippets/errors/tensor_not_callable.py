import torch

loss = torch.nn.MSELoss()
for _step in range(2):
    loss = loss(torch.ones(3), torch.zeros(3))  # raises TypeError
