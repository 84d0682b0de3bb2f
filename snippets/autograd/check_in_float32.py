import torch
from torch.autograd import gradcheck


def square(weight: torch.Tensor) -> torch.Tensor:
    return weight * weight


weight = torch.tensor(3.0, requires_grad=True)
right = gradcheck(square, weight, raise_exception=False)  # warns UserWarning
print("the same right gradient, in float32:", right)
