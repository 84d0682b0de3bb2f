import torch

X = torch.ones(2, 2)
for row in X:
    row = row * 0
print("new name:", X.tolist())
for row in X:
    row[:] = row * 0
print("written:", X.tolist())
