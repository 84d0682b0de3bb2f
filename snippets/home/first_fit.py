# --8<-- [start:training]
import torch

# Five points on the line y = 2x + 1.
X = torch.tensor([[-2.0], [-1.0], [0.0], [1.0], [2.0]])
y = 2 * X + 1

weight = torch.zeros((1, 1), requires_grad=True)  # to be found
bias = torch.zeros(1, requires_grad=True)
found = [(0.0, 0.0)]  # both, after each epoch

for epoch in range(50):  # 50 passes over the points
    loss = ((X @ weight + bias - y) ** 2).mean()
    loss.backward()  # gradients of the loss
    with torch.no_grad():  # the update itself is not recorded
        weight -= 0.1 * weight.grad
        bias -= 0.1 * bias.grad
    weight.grad = None  # or the next gradient would be added
    bias.grad = None
    found.append((weight.item(), bias.item()))

print(f"weight: {weight.item():.4g}")
print(f"bias: {bias.item():.4g}")
# --8<-- [end:training]

# --8<-- [start:drawing]
import matplotlib.pyplot as plt

_figure, (lines, numbers) = plt.subplots(1, 2, width_ratios=(5, 3))
ends = torch.tensor([-2.3, 2.3])
for epoch, strength in ((0, 0.2), (1, 0.35), (2, 0.5), (4, 0.7), (50, 1)):
    w, b = found[epoch]
    print(f"epoch {epoch}: weight {w:.4g}, bias {b:.4g}")
    line = w * ends + b
    lines.plot(ends, line, color="C1", alpha=strength, zorder=1)
    lines.text(2.4, line[1], f"{epoch}", color="C1", va="center")
lines.scatter(X, y, s=60, zorder=2)
lines.text(2.4, 6.5, "epoch", color="C1")
lines.text(0.1, 3.4, "five points", color="C0", ha="right")
lines.set(xlabel="x", ylabel="y", ylim=(-4, 7))

weights, biases = zip(*found, strict=True)
for values, name, color in ((weights, "weight", "C2"), (biases, "bias", "C3")):
    numbers.plot(values, color=color)
    label = f"{name}: {values[-1]:.4g}"
    numbers.text(50, values[-1] - 0.17, label, color=color, ha="right")
numbers.set(xlabel="epoch", ylim=(0, 2.3), yticks=(0, 1, 2))
plt.savefig("first_fit.svg")
# --8<-- [end:drawing]
