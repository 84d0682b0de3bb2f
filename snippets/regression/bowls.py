import matplotlib.pyplot as plt
import torch
from sklearn.datasets import fetch_california_housing

housing = fetch_california_housing()
X, y = torch.tensor(housing.data[:, :2]), torch.tensor(housing.target)
X, y = X - X.mean(dim=0), y - y.mean()  # centred, so no bias

_figure, axes = plt.subplots(1, 2, sharey=True)
for axis, name in zip(axes, ("raw", "standardised"), strict=True):
    inputs = X if name == "raw" else X / X.std(dim=0)
    # The table of curvatures, called the Hessian.
    hessian = 2 * inputs.T @ inputs / len(X)
    curvatures = torch.linalg.eigvalsh(hessian)
    best = torch.linalg.lstsq(inputs, y[:, None]).solution.flatten()
    w = best + torch.tensor([1.0, 0.6])
    path = [w - best]
    for _ in range(10):
        w = w - 1.8 / curvatures.max() * (hessian @ (w - best))
        path.append(w - best)
    grid = torch.linspace(-1.2, 1.2, 81)
    # meshgrid: each pair of weights; contour: lines of equal loss.
    one, two = torch.meshgrid(grid, grid, indexing="ij")
    at = torch.stack([one, two], dim=-1).double()
    axis.contour(one, two, ((at @ hessian) * at).sum(dim=-1) / 2)
    axis.plot(*torch.stack(path).T, marker="o", color="C1")
    axis.set(title=name, xlabel="weight of MedInc")
    ratio = curvatures.max() / curvatures.min()
    left = ((path[-1] @ hessian) * path[-1]).sum() / 2
    print(f"{name}: largest / smallest curvature {ratio:.4g}", end=", ")
    print(f"loss above the lowest after 10 steps {left:.4f}")
axes[0].set_ylabel("weight of HouseAge")
plt.savefig("bowls.svg")
