import torch
from torch import nn

prediction = torch.tensor([[1.0], [2.0], [4.0]])
y = torch.tensor([[1.0], [3.0], [6.0]])

try:
    nn.MSELoss(prediction, y)
except RuntimeError as error:
    print("RuntimeError:", error)

criterion = nn.MSELoss()
print("made, then called:", criterion(prediction, y))
print("by hand:          ", ((prediction - y) ** 2).mean())
print("numbers to train:", len(list(criterion.parameters())))
flat = y.flatten()
print("flat targets:", criterion(prediction, flat))  # warns UserWarning
