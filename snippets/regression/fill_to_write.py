import torch

income = torch.tensor([2.0, 3.0, 4.0, float("nan"), 14.0, 15.0, 16.0, 17.0])
train, test = income[:4], income[4:]

# Your line: fill the nan of train.
print("training rows:", train.tolist())
print("test rows:    ", test.tolist())
