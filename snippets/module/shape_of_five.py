from torch import nn

layer = nn.Linear(3, 5)
print("weight:", tuple(layer.weight.shape))
print("bias:", tuple(layer.bias.shape))
print("weight.T:", tuple(layer.weight.T.shape))
