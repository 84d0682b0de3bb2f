import torch
from torch.autograd import gradcheck


def square(x: torch.Tensor) -> torch.Tensor:
    return x * x if x > 0 else x * x.item()  # cut, and the value is right


for value in (2.0, 0.0, -2.0, -0.5):
    x = torch.tensor(value, dtype=torch.float64, requires_grad=True)
    right = gradcheck(square, x, raise_exception=False)
    print(f"sees the mistake at {value}: {not right}")
