import matplotlib.pyplot as plt
import torch

y_pred = torch.tensor([[1.0], [2.0], [3.0]])
y_train = torch.tensor([1.0, 2.0, 3.0])
parts = {
    "column (3, 1)": y_pred,
    "minus flat (3,)": y_train.reshape(1, 3),  # drawn as a row
    "is a square (3, 3)": y_pred - y_train,
}
_, axes = plt.subplots(1, 3)
for axis, (name, numbers) in zip(axes, parts.items(), strict=True):
    height, width = numbers.shape
    axis.pcolormesh(numbers.abs(), cmap="Greys", vmax=8, edgecolors="0.5")
    for i in range(height):
        for j in range(width):
            text = f"{numbers[i, j]:g}"
            axis.text(j + 0.5, i + 0.5, text, ha="center", va="center")
    axis.set(title=name, xlim=(-0.5, 3.5), ylim=(3.5, -0.5), aspect="equal")
    axis.axis("off")
plt.savefig("column_heat.svg")
