import torch

X = torch.ones(3, 2)
column = torch.ones(2, 1, dtype=torch.float64)

print("X * column.T:", (X * column.T).dtype)
# flatten: as a vector.
for weights in (column, column.long(), column.flatten()):
    try:
        X @ weights
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
print("X @ column.float():", (X @ column.float()).dtype)
