import torch
from torch import nn

weight = nn.Parameter(torch.zeros(2))
weight.grad = torch.tensor([30.0, 40.0])
# max_norm: the length that is allowed.
before = nn.utils.clip_grad_norm_([weight], max_norm=1.0)
print("length before:", before.item())
print("clipped:", [f"{slope:.4f}" for slope in weight.grad])
weight.grad = torch.tensor([float("nan"), 1.0])
nn.utils.clip_grad_norm_([weight], max_norm=1.0)
print("with nan:", weight.grad)
nn.utils.clip_grad_norm_(  # raises RuntimeError
    [weight], max_norm=1.0, error_if_nonfinite=True
)
