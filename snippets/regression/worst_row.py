import torch
from sklearn.datasets import fetch_california_housing
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split

housing = fetch_california_housing()
X, _, y, _ = train_test_split(housing.data, housing.target, random_state=42)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=42)
y_pred = LinearRegression().fit(X_train, y_train).predict(X_valid)

errors = torch.tensor(y_pred - y_valid).abs()
worst = errors.topk(3).indices.tolist()
for i in worst:
    print(f"AveOccup {X_valid[i, 5]:7.1f}", end=", ")
    print(f"predicted {y_pred[i]:8.3f}, in truth {y_valid[i]:.3f}")

others = torch.arange(len(errors)) != worst[0]
without = r2_score(y_valid[others], y_pred[others])
print(f"R2 of all rows:        {r2_score(y_valid, y_pred):.4f}")
print(f"R2 without the worst:  {without:.4f}")
