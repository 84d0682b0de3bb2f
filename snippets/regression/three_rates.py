import matplotlib.pyplot as plt
import torch
from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split

X, y = map(torch.tensor, fetch_california_housing(return_X_y=True))
X, _, y, _ = train_test_split(X, y, random_state=42)
X, _, y, _ = train_test_split(X, y, random_state=42)
X = (X - X.mean(dim=0)) / X.std(dim=0)
for color, learning_rate in (("C0", 0.005), ("C1", 0.4), ("C2", 0.6)):
    torch.manual_seed(42)
    w, b = torch.randn(8).double(), torch.tensor(0.0)
    losses = []
    for epoch in range(20):
        errors = X @ w + b - y
        losses.append((errors**2).mean().item())
        w = w - learning_rate * 2 * errors @ X / len(X)
        b = b - learning_rate * 2 * errors.mean()
    plt.semilogy(range(1, 21), losses, color=color)  # loss in powers of 10
    plt.text(7.5, 2 * losses[11], f"rate {learning_rate}", color=color)
    shown = [f"{losses[epoch - 1]:.4g}" for epoch in (1, 2, 10, 20)]
    print(f"learning rate {learning_rate}:", *shown)
plt.gca().set(xlabel="epoch", ylabel="loss (log scale)", xticks=[1, 10, 20])
plt.yticks([1, 1000, 1e6], ["1", "1000", "1 million"])
plt.savefig("three_rates.svg")
