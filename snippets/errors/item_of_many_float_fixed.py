import torch

losses = torch.ones(3)
print(float(losses.mean()), losses.tolist())
