import torch

weights = torch.ones(3, requires_grad=True)
loss = (weights**2).sum()
torch.tensor(loss.item()).backward()  # raises RuntimeError
