import torch
from torch import nn

tensors = {
    "Parameter": nn.Parameter(torch.tensor(2.0)),
    "plain leaf": torch.tensor(3.0, requires_grad=True),
    "data": torch.tensor(4.0),
    "frozen": nn.Parameter(torch.tensor(5.0), requires_grad=False),
}
torch.stack(list(tensors.values())).prod().backward()
for name, tensor in tensors.items():
    print(f"{name}: {tensor.grad is not None}")
