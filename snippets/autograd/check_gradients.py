import torch
from torch.autograd import gradcheck


def whole(weight: torch.Tensor) -> torch.Tensor:
    return weight * weight


def cut(weight: torch.Tensor) -> torch.Tensor:
    return weight * weight.item()


weight = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
print("whole:", gradcheck(whole, weight))
gradcheck(cut, weight)  # raises GradcheckError
