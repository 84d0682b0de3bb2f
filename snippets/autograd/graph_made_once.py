import torch

weight = torch.tensor(3.0, requires_grad=True)
loss = (weight - 1) ** 2  # the forward pass, once
for step in range(3):
    print("step", step, "loss", loss.item())
    loss.backward()  # raises RuntimeError
    with torch.no_grad():  # the update is not recorded
        weight -= 0.1 * weight.grad
    weight.grad = None  # or the next gradient would be added
