from torch import nn

a = nn.Sequential(nn.Linear(4, 6), nn.Linear(6, 2))
b = nn.Sequential(nn.Linear(4, 6), nn.ReLU(), nn.Linear(6, 2))
for model in (a, b):
    print(sum(parameter.numel() for parameter in model.parameters()))
print([name for name, parameter in b.named_parameters()])
