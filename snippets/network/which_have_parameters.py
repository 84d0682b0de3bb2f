from torch import nn

for layer in (
    "nn.Linear(40, 1, bias=False)",
    "nn.ReLU()",
    "nn.Dropout(0.5)",
    "nn.BatchNorm1d(40)",
    "nn.Sequential(nn.ReLU(), nn.ReLU())",
):
    found = list(eval(layer, {"nn": nn}).parameters())
    print(f"{layer}: {bool(found)}, {sum(p.numel() for p in found)} numbers")
