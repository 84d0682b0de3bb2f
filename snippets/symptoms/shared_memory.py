import numpy as np
import torch

prices = np.array([100.0, 200.0, 300.0])
tensor = torch.from_numpy(prices)  # wrong: the same memory
tensor -= tensor.mean()
print("after from_numpy:", prices)

prices = np.array([100.0, 200.0, 300.0])
tensor = torch.tensor(prices)  # right: a copy
tensor -= tensor.mean()
print("after torch.tensor:", prices)

table = torch.zeros(2, 3)
row = table[0]  # wrong: a view
row += 1
print("after a view:", table.tolist())

table = torch.zeros(2, 3)
row = table[0].clone()  # right: a copy
row += 1
print("after clone:", table.tolist())
