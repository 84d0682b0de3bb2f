from torch import nn

a = nn.Sequential(nn.Linear(4, 6), nn.Linear(6, 2))
b = nn.Sequential(nn.Linear(4, 6), nn.ReLU(), nn.Linear(6, 2))
for name, model in (("a", a), ("b", b)):
    print(name, sum(p.numel() for p in model.parameters()))
print("in b:", [name for name, _ in b.named_parameters()])
