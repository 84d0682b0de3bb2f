import torch

x = torch.ones(2, 3, requires_grad=True)
tripled = x * 3
try:
    for row in tripled:
        row += 1
except RuntimeError as error:
    print(f"RuntimeError: {error}")

for index in range(2):
    tripled[index] += 1
tripled.sum().backward()
print("by index, gradient of the first row:", x.grad[0])

numbers = torch.ones(2, 3)
for row in numbers:
    row += 1
print("requires no gradient, by row:", numbers[0])
