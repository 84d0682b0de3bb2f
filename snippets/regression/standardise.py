import torch
from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split

housing = fetch_california_housing()
X, y = housing.data, housing.target
X, X_test, y, y_test = train_test_split(X, y, random_state=42)
X, X_valid, y, y_valid = train_test_split(X, y, random_state=42)
X_train = torch.tensor(X, dtype=torch.float32)
X_test = torch.tensor(X_test, dtype=torch.float32)

means = X_train.mean(dim=0)
stds = X_train.std(dim=0)
X_train = (X_train - means) / stds
X_test = (X_test - means) / stds

print("means:", means.shape, "stds:", stds.shape)
print("train means are 0:", bool((X_train.mean(dim=0).abs() < 1e-5).all()))
print("           train std  test mean  test std")
for i, name in enumerate(housing.feature_names):
    train, test = X_train[:, i], X_test[:, i]
    print(f"{name:<10} {train.std():9.3f}", end=" ")
    print(f"{test.mean():10.3f} {test.std():9.3f}")
