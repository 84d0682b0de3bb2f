import torch
from torch._subclasses.fake_tensor import FakeTensorMode

with FakeTensorMode():
    X = torch.ones(2, 3, device="cuda")
    weights = torch.ones(3)
    print("X is on:", X.device)
    print("X * 2.0 is on:", (X * 2.0).device)
    print("X * (0-d tensor) is on:", (X * torch.tensor(2.0)).device)
    try:
        X * weights
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
