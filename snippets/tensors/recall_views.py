import torch

X = torch.zeros(2, 3)
row = X[0]
picked = X[[0]]
row += 1
picked += 10
row = row + 100
print("X:", X.tolist())
X.T.view(6)  # raises RuntimeError
