import torch

weight = torch.tensor(3.0, requires_grad=True)
for step in range(3):
    loss = (weight - 1) ** 2
    loss.backward()
    with torch.no_grad():
        weight -= 0.1 * weight.grad
    weight.grad = None
    print(f"step {step}: {weight.item():.4f}, is a leaf: {weight.is_leaf}")
