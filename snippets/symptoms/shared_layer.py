from torch import nn

model = nn.Sequential(*[nn.Linear(2, 2)] * 3)
print(len(list(model.parameters())), "tensors for 3 layers")
print(model[0] is model[1])
