import torch

loss = torch.tensor(0.5, requires_grad=True) * 2
row = torch.tensor([1.0, 2.0])
print("item  ", loss.item(), type(loss.item()).__name__)
print("tolist", row.tolist(), type(row.tolist()).__name__)
print("numpy ", row.numpy(), row.numpy().dtype)
print("detach", loss.detach())
