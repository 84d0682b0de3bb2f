import numpy as np
import torch

prices = np.array([100.0, 200.0, 300.0])
torch.from_numpy(prices).sub_(200)
print("prices:", prices)
