import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
best = weight.detach().clone()
with torch.no_grad():
    weight += 10
print("best:", best.tolist())
