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
worst_first = errors.argsort(descending=True).tolist()
for i in worst_first[:3]:
    print(f"AveOccup {X_valid[i, 5]:7.1f}", end=", ")
    print(f"predicted {y_pred[i]:8.3f}, in truth {y_valid[i]:.3f}")

for count in (0, 1, 3):
    others = worst_first[count:]
    r2 = r2_score(y_valid[others], y_pred[others])
    print(f"R2 without the worst {count}: {r2:.4f}")
