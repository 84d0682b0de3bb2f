import torch

X = torch.tensor([[1, 2, 3], [4, 5, 6]])
rows, columns = torch.tensor([1, 0]), torch.tensor([2, 0])
print("X[rows]", X[rows].tolist())
print("X[rows, columns]", X[rows, columns].tolist())
table = torch.tensor([[2, 0], [1, 1]])
print("gather", X.gather(1, table).tolist())
print("X[table % 2]", X[table % 2].shape)
