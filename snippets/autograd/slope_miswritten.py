import torch

weight = torch.tensor(3.0, requires_grad=True)
for step in range(3):
    loss = (weight - 1) ** 2
    (slope,) = torch.autograd.grad(loss, weight)
    print(f"step {step}: weight {weight.item():.4f}")
    with torch.no_grad():
        weight -= 0.1 * weight.grad  # raises TypeError
