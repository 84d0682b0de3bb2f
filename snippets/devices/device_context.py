import numpy as np
import torch

before = torch.ones(3)
with torch.device("meta"):
    X = torch.zeros(2, 3)
    random = torch.rand(3)
    placed = torch.ones(3, device="cpu")
    like = torch.ones_like(before)
    shared = torch.from_numpy(np.zeros(3))

print("zeros:", X.device)
print("rand:", random.device)
print("ones, with device=:", placed.device)
print("ones_like:", like.device)
print("from_numpy:", shared.device)
print("after the block:", torch.zeros(3).device)
