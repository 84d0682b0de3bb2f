import warnings

import torch

warnings.simplefilter("ignore")  # it asks a result for its .grad
weight = torch.tensor(3.0, requires_grad=True)
bystander = torch.tensor(3.0, requires_grad=True)
flat = torch.tensor(0.0, requires_grad=True)
x = torch.tensor(2.0)
squared = weight * weight
(squared * x + flat**2).backward()
print("a leaf that is used twice:", weight.grad is None)
print("a leaf that the loss was not computed from:", bystander.grad is None)
print("a leaf with the slope 0:", flat.grad is None)
print("a result on the way to the loss:", squared.grad is None)
print("a tensor that asked for no gradient:", x.grad is None)
