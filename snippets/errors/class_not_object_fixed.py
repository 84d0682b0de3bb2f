from torch import nn

model = nn.ReLU()
print(list(model.parameters()))
