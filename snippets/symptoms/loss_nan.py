import torch

x = torch.linspace(0.0, 1000.0, 100)  # not scaled
weight = torch.tensor(0.0, requires_grad=True)
for _step in range(12):
    loss = ((weight * x - 3 * x) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        weight -= 0.1 * weight.grad
    weight.grad = None
    print(f"{loss.item():.2g}", end=" ")
