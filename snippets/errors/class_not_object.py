from torch import nn

model = nn.ReLU
model.parameters()  # raises TypeError
