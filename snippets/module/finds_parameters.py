import torch
from torch import nn


class TwoSteps(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(2))
        self.first = nn.Linear(2, 3)  # two numbers in, three out
        self.second = nn.Linear(3, 1)
        self.note = torch.zeros(5)

    def forward(self, X: torch.Tensor) -> torch.Tensor:
        return self.second(self.first(X * self.scale))


model = TwoSteps()
for name, parameter in model.named_parameters():
    print(f"{name}: {tuple(parameter.shape)}")
print("a Parameter is a tensor:", isinstance(model.scale, torch.Tensor))
print("numbers to train:", sum(p.numel() for p in model.parameters()))
print("shape of its output:", tuple(model(torch.ones(4, 2)).shape))
