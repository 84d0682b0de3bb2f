import torch

weight = torch.tensor(3.0, requires_grad=True)
loss = (weight - 1) ** 2
loss.backward()
weight = weight - 0.1 * weight.grad
print(weight, "is a leaf:", weight.is_leaf)

loss = (weight - 1) ** 2
loss.backward()
print(weight.grad)  # warns UserWarning
