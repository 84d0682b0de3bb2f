from sklearn.datasets import fetch_california_housing
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split

X, y = fetch_california_housing(return_X_y=True)
X, X_test, y, y_test = train_test_split(X, y, random_state=42)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=42)
model = LinearRegression().fit(X_train, y_train)

pairs = [("train", X_train, y_train), ("valid", X_valid, y_valid)]
for name, X, y in [*pairs, ("test", X_test, y_test)]:
    y_pred = model.predict(X)
    # var: the mean squared distance from the mean.
    mse, mse_of_mean = ((y_pred - y) ** 2).mean(), y.var()
    r2 = 1 - mse / mse_of_mean
    assert abs(r2 - r2_score(y, y_pred)) < 1e-9  # scikit-learn's own R2
    print(f"{name}: R2 {r2:.4f}, RMSE {100 * mse**0.5:.2f}", end=" ")
    print(f"(the mean: {100 * mse_of_mean**0.5:.1f}) thousand dollars")

y_pred = [y_train.mean()] * len(y_test)
print(
    f"always the training mean, test rows: R2 {r2_score(y_test, y_pred):.1e}"
)
