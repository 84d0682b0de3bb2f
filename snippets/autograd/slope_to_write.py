import torch

weight = torch.tensor(3.0, requires_grad=True)
for step in range(3):
    loss = (weight - 1) ** 2
    (slope,) = torch.autograd.grad(loss, weight)
    with torch.no_grad():
        # Your line: step the weight down its slope.
        print(f"step {step}: weight {weight.item():.4f}")
