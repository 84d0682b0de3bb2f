import torch
from torch.autograd import gradcheck

weight = torch.tensor(3.0, requires_grad=True)
right = gradcheck(
    lambda weight: weight * weight,
    weight,
    raise_exception=False,
)  # warns UserWarning
print("the same right gradient, in float32:", right)
