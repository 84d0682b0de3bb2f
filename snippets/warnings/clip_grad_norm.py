import torch

weight = torch.ones(2, requires_grad=True)
(weight * 3).sum().backward()
norm = torch.nn.utils.clip_grad_norm(weight, 1.0)  # warns FutureWarning
