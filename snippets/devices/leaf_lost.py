import torch

weights = torch.ones(3, requires_grad=True).to("cpu")
print("moved to where it was, a leaf:", weights.is_leaf)

weights = torch.ones(3, requires_grad=True).to("meta")
print("moved to another device, a leaf:", weights.is_leaf)

weights = torch.ones(3, requires_grad=True).to(torch.float64)
print("moved to another dtype, a leaf:", weights.is_leaf)
weights.sum().backward()  # computes the gradient
print("gradient:", weights.grad)  # warns UserWarning
