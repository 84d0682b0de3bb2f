import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
values = weight.detach()
copy = weight.detach().clone()
with torch.no_grad():
    weight -= 1
print("values:", values)
print("copy:  ", copy)
