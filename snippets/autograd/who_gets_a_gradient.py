import warnings

import torch

weight = torch.tensor(3.0, requires_grad=True)
unused = torch.tensor(4.0, requires_grad=True)
x = torch.tensor(2.0)
product = x * weight
error = product - 5
error.retain_grad()  # asked for before backward()
(error**2).backward()

tensors = {"x": x, "weight": weight, "unused": unused}
tensors |= {"product": product, "error": error}
print("| tensor | .grad | is_leaf | requires_grad | retains_grad |")
print("|---|---|---|---|---|")
for name, tensor in tensors.items():
    with warnings.catch_warnings(record=True) as told:  # a list
        warnings.simplefilter("always")  # each time, not only the first
        grad = tensor.grad
    states = [tensor.is_leaf, tensor.requires_grad, tensor.retains_grad]
    row = [f"`{name}`", f"{grad}{', it warns' * len(told)}", *map(str, states)]
    print("|", " | ".join(row), "|")
