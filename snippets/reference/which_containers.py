import torch
from torch import nn


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.chain = nn.Sequential(nn.Linear(2, 3), nn.ReLU())
        self.kept = nn.ModuleList([nn.Linear(3, 1)])
        self.lost = [nn.Linear(3, 1)]

    def forward(self, X: torch.Tensor) -> torch.Tensor:
        X = self.chain(X)
        return self.kept[0](X) + self.lost[0](X)


print([name for name, _ in Net().named_parameters()])
print(Net()(torch.ones(1, 2)).shape)
