import torch

torch.manual_seed(42)
X = torch.randn(64, 1)
weight = torch.tensor(0.0, requires_grad=True)
losses = (X * weight - 2 * X - torch.randn(64, 1)).pow(2)
print("batches of 8:", [round(b.mean().item(), 1) for b in losses.split(8)])
print("all rows:", round(losses.mean().item(), 1))
