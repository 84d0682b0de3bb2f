from torch import nn

model = nn.Linear(2, 1)
model.parameters()[0]  # raises TypeError
