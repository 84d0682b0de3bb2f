import torch

weight = torch.tensor(3.0, requires_grad=True)
for step in range(2):
    loss = (weight - 1) ** 2
    loss.backward()  # raises RuntimeError
    with torch.no_grad():
        weight = weight - 0.1 * weight.grad
    print("step", step, weight, "requires_grad:", weight.requires_grad)
