import torch
from torch import nn

prediction = nn.Linear(2, 1)(torch.ones(3, 2))
prediction.astype("float32")  # raises AttributeError
