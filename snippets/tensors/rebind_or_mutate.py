import torch

x = torch.tensor([1, 2, 3])
other = x
x = x + 1
print("after x = x + 1, other is", other.tolist())

x = torch.tensor([1, 2, 3])
other = x
x += 1
print("after x += 1, other is", other.tolist())
