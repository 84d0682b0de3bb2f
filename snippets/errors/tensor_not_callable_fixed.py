import torch

loss_fn = torch.nn.MSELoss()
for _step in range(2):
    loss = loss_fn(torch.ones(3), torch.zeros(3))
print(loss)
