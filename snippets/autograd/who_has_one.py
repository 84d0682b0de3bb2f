import warnings

import torch

warnings.simplefilter("ignore")  # it asks a result for its .grad
weight = torch.tensor(3.0, requires_grad=True)
unused = torch.tensor(4.0, requires_grad=True)
x = torch.tensor(2.0)
product = x * weight
error = product - 5
error.retain_grad()
(error**2).backward()
tensors = {"x": x, "weight": weight, "unused": unused}
for name, tensor in (tensors | {"product": product, "error": error}).items():
    print(f"{name}: {tensor.grad is not None}")
