import torch

y_pred = torch.tensor([[1.0], [2.0], [3.0]])
y_train = torch.tensor([1.0, 2.0, 3.0])

errors = y_pred - y_train
print("shapes:", y_pred.shape, y_train.shape)
print("errors:", errors.shape)
print(errors)
print("loss of perfect predictions:", (errors**2).mean())

y_column = y_train.reshape(-1, 1)
print("with a column:", ((y_pred - y_column) ** 2).mean())
