import torch
from torch import nn

weight = nn.Parameter(torch.zeros(2))
weight.grad = torch.tensor([30.0, 40.0])
before = weight.grad.clone()
nn.utils.clip_grad_norm_([weight], max_norm=1.0)
direction = before / before.norm()
print("its direction:", direction.allclose(weight.grad / weight.grad.norm()))
print(
    "its length, where that is above max_norm:", bool(weight.grad.norm() > 2)
)

weight.grad = torch.tensor([0.25, 0.5])
nn.utils.clip_grad_norm_([weight], max_norm=1.0)
print(
    "its length, where that is below max_norm:", weight.grad[1].item() == 0.5
)

weight.grad = torch.tensor([float("nan"), 0.5])
nn.utils.clip_grad_norm_([weight], max_norm=1.0)
print("the finite numbers beside a nan:", weight.grad[1].item() == 0.5)
