from torch import nn

model = nn.Linear(2, 1)
parameters = list(model.parameters())
print(len(parameters), parameters[0].shape, model.weight.shape)
