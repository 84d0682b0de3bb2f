import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
lines = """\
weight * 3
weight[:1]
weight.clone()
torch.zeros(2, requires_grad=True)
torch.zeros(2) + weight
weight"""

with torch.no_grad():
    for line in lines.splitlines():
        result = eval(line, {"torch": torch, "weight": weight})
        print(f"{line}: {result.requires_grad}, {result}")
