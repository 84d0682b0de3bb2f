from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split

# return_X_y: data and target alone.
X, y = fetch_california_housing(return_X_y=True)
latitude, quarter = X[:, 6], len(X) // 4
first, last = latitude[:quarter].mean(), latitude[-quarter:].mean()
print(f"mean latitude of the file's first quarter: {first:.1f}")
print(f"mean latitude of the file's last quarter:  {last:.1f}")

X, X_test, y, y_test = train_test_split(X, y, random_state=42)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=42)

print("train:", X_train.shape, y_train.shape)
print("valid:", X_valid.shape, y_valid.shape)
print("test: ", X_test.shape, y_test.shape)
print(f"mean latitude of the test rows: {X_test[:, 6].mean():.1f}")
