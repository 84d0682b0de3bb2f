import torch
from torch import nn


class TwoSteps(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(2, 3)
        self.second = nn.Linear(3, 1)

    def forward(self, X: torch.Tensor) -> torch.Tensor:
        return self.second(self.first(X))


torch.manual_seed(42)
X, y = torch.randn(20, 2), torch.ones(20, 1)
model = TwoSteps()
model.first.requires_grad_(False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = {n: p.detach().clone() for n, p in model.named_parameters()}
nn.functional.mse_loss(model(X), y).backward()
optimizer.step()
for name, p in model.named_parameters():
    moved = not torch.equal(p, before[name])
    print(f"{name}: has a gradient {p.grad is not None}, moved {moved}")
