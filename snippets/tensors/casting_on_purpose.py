import numpy as np
import torch

prices = torch.tensor([-2.7, 0.5, 1.5, 300.0])
print("rounded:", prices.round().to(torch.int64))
print("held in range:", prices.clamp(0, 255).to(torch.uint8))
print("prices is still", prices.dtype)
print("float() gives the same tensor:", prices.float() is prices)

from_numpy = torch.tensor(np.array([300]), dtype=torch.uint8)
print("300 from NumPy as uint8:", from_numpy)
print("-1 as uint8:", torch.tensor(-1, dtype=torch.uint8))
try:
    torch.tensor(300, dtype=torch.uint8)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
