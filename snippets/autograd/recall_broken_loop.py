import torch

weight = torch.tensor(0.0, requires_grad=True)
for step in range(50):
    loss = (weight - 4) ** 2
    loss.backward()  # raises RuntimeError
    with torch.no_grad():
        weight = weight - 0.1 * weight.grad
