import torch
from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split
from torch import Tensor

X, y = map(torch.tensor, fetch_california_housing(return_X_y=True))
X, _, y, _ = train_test_split(X, y, random_state=42)
X, _, y, _ = train_test_split(X, y, random_state=42)
X = torch.cat([(X - X.mean(dim=0)) / X.std(dim=0), torch.ones(len(X), 1)], 1)
solved = torch.linalg.lstsq(X, y[:, None]).solution.flatten()


def show(name: str, w: Tensor, rate: float = 0.4, epochs: int = 20) -> None:
    for _ in range(epochs):
        w = w - rate * 2 * (X @ w - y) @ X / len(X)
    close = torch.allclose(w, solved, atol=1e-4)
    print(f"{name}: {close}, weight of MedInc {w[0]:.4f}")


zeros = torch.zeros(9).double()
show("as it is", zeros)
show("1,000 epochs", zeros, epochs=1000)
show("half the rate", zeros, rate=0.2)
show("a rate of 0.48", zeros, rate=0.48)
torch.manual_seed(42)
show("another start", torch.randn(9).double())
print(f"lstsq: weight of MedInc {solved[0]:.4f}")
