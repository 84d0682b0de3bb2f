import numpy as np
from sklearn.datasets import fetch_california_housing
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

X, y = fetch_california_housing(return_X_y=True)
print("seed      R2 train  valid   test  weight   the three rows are in")
for seed in (42, 0, 1, 2, 3, 4):
    X_rest, X_test, y_rest, y_test = train_test_split(X, y, random_state=seed)
    splits = train_test_split(X_rest, y_rest, random_state=seed)
    X_train, X_valid, y_train, y_valid = splits
    model = LinearRegression().fit(X_train, y_train)
    parts = {"train": (X_train, y_train), "valid": (X_valid, y_valid)}
    parts["test"] = X_test, y_test
    # score: R2 of the predictions for these rows.
    r2s = [f"{model.score(*part):6.3f}" for part in parts.values()]
    counts = {n: np.sum(part[0][:, 5] > 300) for n, part in parts.items()}
    places = [f"{count} {name}" for name, count in counts.items() if count]
    weight = f"{100 * model.coef_[5]:6.2f}"
    print(f"seed {seed:2}:   ", *r2s, " ", weight, " ", ", ".join(places))
