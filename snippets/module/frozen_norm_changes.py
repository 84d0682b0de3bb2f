import torch
from torch import nn

torch.manual_seed(42)
norm = nn.BatchNorm1d(2)
norm.requires_grad_(False)
before = {name: t.clone() for name, t in norm.state_dict().items()}
norm(torch.randn(20, 2))  # in training mode, as it was made
for name, tensor in norm.state_dict().items():
    print(f"{name}: {not torch.equal(tensor, before[name])}")
norm.eval()
mean = norm.running_mean.clone()
norm(torch.randn(20, 2))
changed = not torch.equal(norm.running_mean, mean)
print("running_mean, in eval mode:", changed)
