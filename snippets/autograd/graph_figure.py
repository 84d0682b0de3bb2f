import matplotlib.pyplot as plt
import torch

weight = torch.tensor(3.0, requires_grad=True)
bias = torch.tensor(1.0, requires_grad=True)
x, target = torch.tensor(2.0), torch.tensor(5.0)

product = x * weight
prediction = product + bias
error = prediction - target
loss = error**2

steps = {"product": product, "prediction": prediction}
steps |= {"error": error, "loss": loss}
for step in steps.values():
    step.retain_grad()  # keep .grad for the steps in between as well
loss.backward()

names = {tensor.grad_fn: name for name, tensor in steps.items()}
figure, axes = plt.subplots(figsize=(6.4, 5))
axes.set(xlim=(-0.6, 2.6), ylim=(-4.3, 0.3))
axes.axis("off")
box = {"boxstyle": "round", "facecolor": "none"}
todo = [(loss.grad_fn, 0, 0)]  # from the loss down to the leaves
for node, column, row in todo:
    label = "None\n(needs no gradient)"
    if node is not None:
        # Only the end of a walk, AccumulateGrad, holds a tensor: its leaf.
        tensor = getattr(node, "variable", steps.get(names.get(node, "")))
        name = names.get(node, "weight" if tensor is weight else "bias")
        value, gradient = tensor.item(), tensor.grad.item()
        label = f"{name}: {node.name().split('::')[-1]}\n"
        label += f"value {value:g}, gradient {gradient:g}"
        print(label.replace("\n", ", "))
        # The first input is drawn below its operation, the second beside it.
        for side, (next_node, _) in enumerate(node.next_functions):
            place = (column + 2 * side, row - 1 + side)
            todo.append((next_node, *place))
            gap = 76 if side else 19
            arrow = {"arrowstyle": "->", "shrinkA": gap, "shrinkB": gap}
            axes.annotate("", place, (column, row), arrowprops=arrow)
    axes.text(column, row, label, ha="center", va="center", fontsize=9, bbox=box)
plt.savefig("graph.svg")
