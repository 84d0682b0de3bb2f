import torch

X = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [0.0, 0.0]])
y = torch.tensor([3.0, 1.0, 2.0, 5.0])


def gradient(w: torch.Tensor) -> torch.Tensor:
    return 2 * X.T @ (X @ w - y) / len(X)


table = 2 * X.T @ X / len(X)
w = torch.tensor([0.5, 2.0])
for step in torch.tensor([[1.0, 0.0], [1.0, 1.0], [1.0, -1.0]]):
    change = gradient(w + step) - gradient(w)
    print(f"step {step.tolist()} changes the gradient by {change.tolist()}")
    print("  the same as table @ step:", torch.allclose(change, table @ step))
curvatures = torch.linalg.eigvalsh(table)
print("eigenvalues:", [f"{value:.2f}" for value in curvatures.tolist()])
