import torch
from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split

housing = fetch_california_housing()
X, y = torch.tensor(housing.data), torch.tensor(housing.target)
X, X_test, y, _ = train_test_split(X, y, random_state=42)
X_train, _, y_train, _ = train_test_split(X, y, random_state=42)
means, stds = X_train.mean(dim=0), X_train.std(dim=0)

y_train = y_train.reshape(-1, 1)
inputs = [(X_train - means) / stds, torch.ones_like(y_train)]
solution = torch.linalg.lstsq(torch.cat(inputs, dim=1), y_train).solution
w, b = solution[:8].flatten(), solution[8]

w_raw = w / stds
b_raw = b - means @ w_raw
through_scaler = (X_test - means) / stds @ w + b
folded = X_test @ w_raw + b_raw
print("same predictions:", torch.allclose(through_scaler, folded))
for name, weight in zip(housing.feature_names, w_raw.tolist(), strict=True):
    print(f"one more {name}: {100 * weight:.4g} thousand dollars")
