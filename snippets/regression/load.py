from sklearn.datasets import fetch_california_housing

# A table to learn from, as NumPy arrays: data, target, feature_names.
housing = fetch_california_housing()
X, y = housing.data, housing.target

print("inputs: ", X.shape, X.dtype)
print("targets:", y.shape, y.dtype)
print()
print("column      smallest      mean   largest")
for name, column in zip(housing.feature_names, X.T, strict=True):
    smallest, mean, largest = column.min(), column.mean(), column.max()
    print(f"{name:<10} {smallest:9.2f} {mean:9.2f} {largest:9.2f}")
print(f"{'target':<10} {y.min():9.2f} {y.mean():9.2f} {y.max():9.2f}")
print()
print("first target:", y[0], "= 452,600 dollars")
print("targets at the largest value:", (y == y.max()).sum())
