import torch
from torch import nn

torch.manual_seed(42)


class Network(nn.Module):
    def __init__(self, hidden: list[nn.Module] | nn.ModuleList) -> None:
        super().__init__()
        self.hidden = hidden
        self.output = nn.Linear(4, 1)


layers: list[nn.Module] = [nn.Linear(8, 4), nn.Linear(4, 4)]
wrong = Network(layers)
right = Network(nn.ModuleList(layers))
for name, model in (("list", wrong), ("ModuleList", right)):
    count = sum(p.numel() for p in model.parameters())
    print(f"{name}: {count} numbers to train,", end=" ")
    print(len(model.state_dict()), "tensors to save")
