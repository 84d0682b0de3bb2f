import torch

X = torch.arange(6.0).reshape(2, 3)

flat = X.view(6)
flat[0] = 100
print("X after writing into X.view(6):", X.tolist())

turned = X.T.reshape(6)
turned[0] = -1
print("X after writing into X.T.reshape(6):", X.tolist())

X.T.view(6)  # raises RuntimeError
