import torch

X = torch.arange(6).reshape(2, 3)
print("X             ", X.tolist())
print("T             ", X.T.tolist())
print("transpose(0,1)", X.transpose(0, 1).tolist())
print("permute(1, 0) ", X.permute(1, 0).tolist())
print("reshape(3, 2) ", X.reshape(3, 2).tolist())
images = torch.zeros(10, 28, 20, 3)  # rows, height, width, colours
print("permute(0, 3, 1, 2)", images.permute(0, 3, 1, 2).shape)
