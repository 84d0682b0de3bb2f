import torch

weight = torch.tensor([3.0, 5.0], requires_grad=True)
start = weight
# Your line: keep the numbers that weight has now.
for _ in range(50):
    (weight - 1).pow(2).sum().backward()
    with torch.no_grad():
        weight -= 0.1 * weight.grad
    weight.grad = None
with torch.no_grad():
    print("moved by", weight - start)
