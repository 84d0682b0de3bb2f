import torch

weight = torch.tensor(0.0, requires_grad=True)
for step in range(50):
    loss = (weight - 4) ** 2
    loss.backward()
    with torch.no_grad():
        weight -= 0.1 * weight.grad
print(f"weight {weight.item():.3f}")
