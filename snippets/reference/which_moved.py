import torch
from torch import nn

model, X = nn.Linear(2, 1), torch.ones(1, 2)
print("the model, moved in place:", model.to("meta") is model)
print("the tensor, a new one:    ", X.to("meta") is X, X.device)
