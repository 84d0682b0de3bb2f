import matplotlib.pyplot as plt
import torch

figure, axes = plt.subplots(1, 4, sharey=True)
grid = torch.linspace(-3, 3, 61)
for axis, learning_rate in zip(axes, (0.1, 0.4, 0.5, 0.6), strict=True):
    w = torch.tensor(1.0, requires_grad=True)
    path = [1.0]
    for _ in range(5):
        loss = 2 * w**2
        loss.backward()
        with torch.no_grad():
            w -= learning_rate * w.grad
        w.grad = None
        path.append(w.item())
    shown = [f"{value:7.4f}" for value in path[1:]]
    print(f"learning rate {learning_rate}:", *shown)
    steps = torch.tensor(path[:4])
    axis.plot(grid, 2 * grid**2, color="0.5")
    axis.plot(steps, 2 * steps**2, marker="o")
    axis.set(title=f"{learning_rate}", xlabel="w", xticks=[-2, 0, 2])
figure.suptitle("learning rate", size="medium")
axes[0].set_ylabel("loss")
plt.savefig("one_weight.svg")
