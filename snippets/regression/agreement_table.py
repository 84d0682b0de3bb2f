import torch
from sklearn.datasets import fetch_california_housing
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split
from torch import Tensor, nn

torch.manual_seed(42)

# Data: the chapter's split, float64, scaled with the training rows.
X, y = map(torch.tensor, fetch_california_housing(return_X_y=True))
X, X_test, y, _ = train_test_split(X, y.reshape(-1, 1), random_state=42)
X_raw, _, y, _ = train_test_split(X, y, random_state=42)
means, stds = X_raw.mean(dim=0), X_raw.std(dim=0)
X = (X_raw - means) / stds


def compare(what: str, one: Tensor, other: Tensor, bound: float) -> None:
    """Assert that two results agree, and print a row that says how well."""
    assert one.shape == other.shape
    difference = (one - other).abs().max().item()
    assert difference < bound
    print(f"| {what} | {one.numel()} | < {bound:.0e} |")


def loss_at(w: Tensor, b: Tensor) -> Tensor:
    return ((X @ w + b - y) ** 2).mean()


# The start of the loop, and its gradient in three ways.
linear = nn.Linear(8, 1, dtype=torch.float64)
w = linear.weight.detach().T.clone().requires_grad_()
b = linear.bias.detach().clone().requires_grad_()
loss_at(w, b).backward()
by_autograd = torch.cat([w.grad, b.grad.reshape(1, 1)])
with torch.no_grad():
    X_ones = torch.cat([X, torch.ones_like(y)], dim=1)
    by_hand = 2 * X_ones.T @ (X @ w + b - y) / len(X)
    slopes = []
    for step in 1e-4 * torch.eye(9).double():
        w_step, b_step = step[:8].reshape(8, 1), step[8]
        up = loss_at(w + w_step, b + b_step)
        down = loss_at(w - w_step, b - b_step)
        slopes.append((up - down) / 2e-4)
    by_differences = torch.stack(slopes).reshape(9, 1)
w.grad = b.grad = None

# The loop by hand beside nn.Linear with SGD: 1,000 epochs each.
optimizer = torch.optim.SGD(linear.parameters(), lr=0.4)
losses, linear_losses = [], []
for epoch in range(1000):
    loss = loss_at(w, b)
    loss.backward()
    with torch.no_grad():
        w -= 0.4 * w.grad
        b -= 0.4 * b.grad
    w.grad = b.grad = None
    losses.append(loss.detach())

    linear_loss = nn.functional.mse_loss(linear(X), y)
    linear_loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    linear_losses.append(linear_loss.detach())

# Where the loop ends, beside two programs that solve for it.
looped = torch.cat([w, b.reshape(1, 1)]).detach()
solved = torch.linalg.lstsq(X_ones, y).solution
model = LinearRegression().fit(X.numpy(), y.numpy())
by_sklearn = torch.tensor([*model.coef_[0], *model.intercept_])

# The scaler folded into weights for raw units.
w, b = solved[:8], solved[8]
w_raw = w / stds.reshape(8, 1)
b_raw = b - means @ w_raw
through_scaler = (X_test - means) / stds @ w + b
folded = X_test @ w_raw + b_raw

print("| Compared | Numbers | Largest difference |")
print("|---|---|---|")
compare(
    "Gradient: finite differences, by hand",
    by_differences,
    by_hand,
    bound=1e-8,
)
compare(
    "Gradient: by hand, autograd",
    by_hand,
    by_autograd,
    bound=1e-10,
)
compare(
    "Loss after each of 1,000 epochs: the loop, `nn.Linear` with SGD",
    torch.stack(losses),
    torch.stack(linear_losses),
    bound=1e-10,
)
compare(
    "Weights and bias: the converged loop, `lstsq`",
    looped,
    solved,
    bound=1e-10,
)
compare(
    "Weights and bias: `lstsq`, scikit-learn",
    solved.flatten(),
    by_sklearn,
    bound=1e-10,
)
compare(
    "Test predictions: through the scaler, scaler folded in",
    through_scaler,
    folded,
    bound=1e-10,
)
