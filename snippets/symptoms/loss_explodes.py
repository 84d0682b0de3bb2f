import torch

weight = torch.tensor(0.0, requires_grad=True)
for _step in range(5):
    loss = (weight * 4 - 8) ** 2
    loss.backward()
    with torch.no_grad():
        weight -= 0.1 * weight.grad
    weight.grad = None
    print(f"{loss.item():.4g}", end=" ")
