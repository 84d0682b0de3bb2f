import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
weights = torch.ones(2, device=device, requires_grad=True)
(weights * 2).sum().backward()
print(weights.is_leaf, weights.grad.tolist())
other = torch.ones(2, requires_grad=True)
print("to the same device:", other.to("cpu").is_leaf)
