import torch

weight = torch.tensor(0.0, requires_grad=True)
for step in range(5):
    loss = (weight - 4) ** 2
    print(f"step {step}: weight {weight.item():.3f}, loss {loss.item():.3f}")
    loss.backward()
    with torch.no_grad():
        weight -= 0.1 * weight.grad
        # Your line: empty the gradient.
