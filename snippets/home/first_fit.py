import torch

# Five points on the line y = 2x + 1.
X = torch.tensor([[0.0], [1.0], [2.0], [3.0], [4.0]])
y = 2 * X + 1

weight = torch.zeros((1, 1), requires_grad=True)  # to be found
bias = torch.zeros(1, requires_grad=True)

for epoch in range(200):  # 200 passes over the points
    loss = ((X @ weight + bias - y) ** 2).mean()
    loss.backward()  # gradients of the loss
    with torch.no_grad():  # the update itself is not recorded
        weight -= 0.1 * weight.grad
        bias -= 0.1 * bias.grad
    weight.grad = None  # or the next gradient would be added
    bias.grad = None

print(f"weight: {weight.item():.4g}")
print(f"bias: {bias.item():.4g}")
