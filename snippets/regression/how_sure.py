import torch
from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split

housing = fetch_california_housing()
X, y = torch.tensor(housing.data), torch.tensor(housing.target)
X, _, y, _ = train_test_split(X, y.reshape(-1, 1), random_state=42)
X, _, y, _ = train_test_split(X, y, random_state=42)
X = (X - X.mean(dim=0)) / X.std(dim=0)
# corrcoef: correlations, 1 for columns that rise together in a line.
print(f"correlation of AveRooms, AveBedrms: {torch.corrcoef(X.T)[2, 3]:.3f}")
X = torch.cat([X, torch.ones_like(y)], dim=1)
w = torch.linalg.lstsq(X, y).solution.flatten()
torch.manual_seed(42)
# randint: row numbers drawn at random, so one may come more than once.
draws = torch.randint(len(X), (200, len(X)))
solved = [torch.linalg.lstsq(X[rows], y[rows]).solution for rows in draws]
others = torch.stack(solved).squeeze()
print("column       weight    smallest   largest of 200")
# argsort: the places of the numbers, in their order.
for i in w[:8].abs().argsort(descending=True).tolist():
    name, of_200 = housing.feature_names[i], others[:, i]
    print(f"{name:<10} {w[i]:8.3f} {of_200.min():11.3f} {of_200.max():9.3f}")
span = others.amax(dim=0) - others.amin(dim=0)  # largest less smallest
print("widest range:", housing.feature_names[span[:8].argmax()])  # its place
