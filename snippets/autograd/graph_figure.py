import matplotlib.pyplot as plt
import torch
from torch.autograd.graph import get_gradient_edge

weight = torch.tensor(3.0, requires_grad=True)
bias = torch.tensor(1.0, requires_grad=True)
x, target = torch.tensor(2.0), torch.tensor(5.0)

product = x * weight
prediction = product + bias
error = prediction - target
loss = error**2
for step in (product, prediction, error, loss):
    step.retain_grad()  # keep .grad for the steps in between as well
loss.backward()

boxes = [  # name, tensor, column, row
    ("loss", loss, 0, 4),
    ("error", error, 0, 3),
    ("target", target, 1, 3),
    ("prediction", prediction, 0, 2),
    ("bias", bias, 1, 2),
    ("product", product, 0, 1),
    ("weight", weight, 1, 1),
    ("x", x, 0, 0),
]
plt.figure(figsize=(6.4, 5))
plt.axis((-0.3, 1.3, -0.3, 4.3))
plt.axis("off")
box = {"boxstyle": "round", "facecolor": "none"}
for name, tensor, column, row in boxes:
    node = "None"
    if tensor.requires_grad:
        # The node of a tensor, for a leaf AccumulateGrad.
        node = get_gradient_edge(tensor).node.name().split("::")[-1]
        node += f", gradient {tensor.grad.item():g}"
    label = f"{name} = {tensor.item():g}\n{node}"
    print(label.replace("\n", ", "))
    plt.text(column, row, label, ha="center", va="center", bbox=box)
    if tensor is not loss:  # an arrow from the operation that used it
        start = (0, row if column else row + 1)
        gap = 91 if column else 21
        arrow = {"arrowstyle": "->", "shrinkA": gap, "shrinkB": gap}
        plt.annotate("", (column, row), start, arrowprops=arrow)
plt.savefig("graph.svg")
