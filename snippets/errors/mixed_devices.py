import torch
from torch._subclasses.fake_tensor import FakeTensorMode

with FakeTensorMode():  # pretends that there is a GPU
    weights = torch.ones(2, device="cuda")
    weights * torch.ones(2)  # raises FakeTensorDeviceMismatchError
