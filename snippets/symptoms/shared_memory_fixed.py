import numpy as np
import torch

prices = np.array([100.0, 200.0, 300.0])
tensor = torch.tensor(prices)  # a copy
tensor -= 200
print("prices:", prices)

table = torch.zeros(2, 3)
row = table[0]  # a view
row += 1
print("through a view:", table.tolist())
row = table[1].clone()  # a copy
row += 1
print("through a clone:", table.tolist())
