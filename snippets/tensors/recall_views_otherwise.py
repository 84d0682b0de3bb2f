import torch

X = torch.zeros(2, 3)
row = X[0].clone()
row += 1
print("a copy of the row:", X.tolist())

X[0] += 1
X[[0]] += 10
print("assigned back to X[[0]]:", X.tolist())

X = torch.zeros(2, 3)
row = X[0]
row += 1
row += 100
print("100 added in place:", X.tolist())
