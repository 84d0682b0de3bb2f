# --8<-- [start:start]
import torch
from sklearn.datasets import fetch_california_housing
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split
from torch import Tensor, nn

housing = fetch_california_housing()
X, y = torch.tensor(housing.data), torch.tensor(housing.target)
X, X_test, y, _ = train_test_split(X, y, random_state=42)
X_raw, _, y, _ = train_test_split(X, y, random_state=42)
means, stds = X_raw.mean(dim=0), X_raw.std(dim=0)
X_scaled = (X_raw - means) / stds
X = torch.cat([X_scaled, torch.ones((len(y), 1))], dim=1)

table = ["| Compared | Numbers | Largest difference |", "|---|---|---|"]


def check(what: str, one: Tensor, other: Tensor, bound: float) -> None:
    assert one.shape == other.shape
    assert (one - other).abs().max() < bound
    table.append(f"| {what} | {one.numel()} | < {bound:.0e} |")


# --8<-- [end:start]

# --8<-- [start:gradients]
torch.manual_seed(42)
linear = nn.Linear(8, 1).double()
w = torch.cat([linear.weight.detach().flatten(), linear.bias.detach()])
w.requires_grad_()


def loss_at(w: Tensor) -> Tensor:
    return ((X @ w - y) ** 2).mean()


loss_at(w).backward()
with torch.no_grad():
    by_hand = 2 * (X @ w - y) @ X / len(X)
    # eye(9): nine rows, a 1 in each at another place: one weight at a time.
    steps = 1e-4 * torch.eye(9).double()
    slopes = [(loss_at(w + s) - loss_at(w - s)) / 2e-4 for s in steps]
    nudged = torch.stack(slopes)

print("autograd  by hand  finite differences")
for row in zip(w.grad, by_hand, nudged, strict=True):
    print("  ".join(f"{value.item():7.4f}" for value in row))
check("Gradient: finite differences, by hand", nudged, by_hand, 1e-8)
check("Gradient: by hand, autograd", by_hand, w.grad, 1e-10)
w.grad = None
# --8<-- [end:gradients]

# --8<-- [start:loops]
optimizer = torch.optim.SGD(linear.parameters(), lr=0.4)  # lr: the rate
losses, linear_losses = [], []
for epoch in range(1000):
    loss = loss_at(w)
    loss.backward()
    with torch.no_grad():
        w -= 0.4 * w.grad
    w.grad = None
    losses.append(loss.detach())

    # mse_loss: the mean squared error.
    linear_loss = nn.functional.mse_loss(linear(X_scaled).flatten(), y)
    linear_loss.backward()
    optimizer.step()  # changes the weights
    optimizer.zero_grad()  # empties the gradients
    linear_losses.append(linear_loss.detach())

for epoch in (1, 20, 1000):
    one, other = losses[epoch - 1], linear_losses[epoch - 1]
    print(f"epoch {epoch:4}: by hand {one:.4f}, nn.Linear {other:.4f}")
by_loop, by_linear = torch.stack(losses), torch.stack(linear_losses)
check("Loss of each epoch: by hand, `nn.Linear`", by_loop, by_linear, 1e-10)
# --8<-- [end:loops]

# --8<-- [start:solvers]
solved = torch.linalg.lstsq(X, y.reshape(-1, 1)).solution.flatten()
model = LinearRegression().fit(X_scaled.numpy(), y.numpy())
# coef_: the weights. intercept_: the bias.
sklearn = torch.tensor([*model.coef_, model.intercept_])

print("the loop     lstsq  scikit-learn")
for row in zip(w, solved, sklearn, strict=True):
    print("  ".join(f"{weight.item():8.4f}" for weight in row))
check("Weights and bias: the loop, `lstsq`", w.detach(), solved, 1e-10)
check("Weights and bias: `lstsq`, scikit-learn", solved, sklearn, 1e-10)
# --8<-- [end:solvers]

# --8<-- [start:fold]
weights, bias = solved[:8], solved[8]
weights_raw = weights / stds
bias_raw = bias - means @ weights_raw

through = (X_test - means) / stds @ weights + bias
folded = X_test @ weights_raw + bias_raw
check("Predictions: through the scaler, folded in", through, folded, 1e-10)
for name, weight in zip(housing.feature_names, weights_raw, strict=True):
    print(f"one more {name}: {100 * weight:.4g} thousand dollars")
# --8<-- [end:fold]

# --8<-- [start:table]
print("\n".join(table))
# --8<-- [end:table]
