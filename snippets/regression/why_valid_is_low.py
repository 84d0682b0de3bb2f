from sklearn.datasets import fetch_california_housing
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

X, y = fetch_california_housing(return_X_y=True)
X, X_test, y, y_test = train_test_split(X, y, random_state=42)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=42)
score = LinearRegression().fit(X_train, y_train).score  # R2 of rows

few, usual = len(X_valid), X_valid[:, 5] < 300  # AveOccup: all but three
like_it = score(X_test[:few], y_test[:few])
unseen, without = score(X_test, y_test), score(X_valid[usual], y_valid[usual])
print("as many test rows have an R2 as low:", like_it < 0.5)
print("all test rows, unseen too, have one as low:", unseen < 0.5)
north = X_valid[:, 6].mean() - X_train[:, 6].mean()  # Latitude
print("its rows lie further north:", north > 0.1)
print("without three rows it is as on the others:", without > 0.59)
