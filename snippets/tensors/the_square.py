import matplotlib.pyplot as plt
import torch

predictions = torch.tensor([[2.0], [5.0], [9.0]])  # a column
targets = torch.tensor([2.0, 5.0, 9.0])  # flat, the same numbers

errors = predictions - targets
print("errors:", tuple(errors.shape), errors.tolist())
print("mean of their squares:", f"{(errors**2).mean().item():.3f}")
right = predictions - targets[:, None]
print("with a column of targets:", (right**2).mean().item())

# From here on matplotlib draws the square.
for row in range(3):
    for column in range(3):
        colour = "C0" if row == column else "C1"
        plt.text(column, row, f"{errors[row, column]:g}", color=colour)
plt.text(2.6, 1.6, "meant:\neach against its own", color="C0")
plt.text(2.6, 0.5, "made as well:\neach against the others", color="C1")
plt.xticks(range(3), [f"{target:g}" for target in targets])
plt.yticks(range(3), [f"{prediction:g}" for prediction in predictions[:, 0]])
plt.axis((-0.5, 5.2, 2.5, -0.5))
plt.xlabel("targets, shape (3,)", loc="left")
plt.ylabel("predictions, shape (3, 1)")
plt.savefig("the_square.svg")
