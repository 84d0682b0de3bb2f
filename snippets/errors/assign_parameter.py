from torch import nn

model = nn.Linear(2, 1)
model.weight = model.weight * 2  # raises TypeError
