import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 5), nn.BatchNorm1d(5))
# split(4): four rows at a time.
for rows in torch.randn(9, 3).split(4):
    print("rows:", len(rows))
    model(rows)  # raises ValueError
