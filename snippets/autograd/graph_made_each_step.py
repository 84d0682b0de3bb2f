import torch

weight = torch.tensor(3.0, requires_grad=True)
for step in range(3):
    loss = (weight - 1) ** 2  # a new forward pass, a new graph
    print("step", step, "loss", round(loss.item(), 4))
    loss.backward()
    with torch.no_grad():
        weight -= 0.1 * weight.grad
    weight.grad = None
