import torch

weight = torch.tensor([1.0, 3.0], requires_grad=True)
for step in range(3):
    loss = (weight + 1).pow(2).sum()
    loss.backward()
    with torch.no_grad():
        weight -= 0.3 * weight.grad
        # Your line: nothing below 0.
    weight.grad = None
    print(f"step {step}:", weight)
