import numpy as np
import torch

X = torch.tensor([[1, 2, 3], [10, 20, 30]])
print(X.T.tolist())

image = np.zeros((28, 20, 3))  # height, width, colours
print(image.transpose(2, 0, 1).shape)  # NumPy: the whole new order
print(torch.from_numpy(image).permute(2, 0, 1).shape)  # the same here
print(torch.from_numpy(image).transpose(2, 0).shape)  # swaps two
