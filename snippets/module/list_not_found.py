import torch
from torch import nn

x = torch.linspace(-1, 1, 21)


class Line(nn.Module):
    def __init__(self, container: type) -> None:
        super().__init__()
        self.constant = nn.Parameter(torch.zeros(()))
        self.slopes = container([nn.Parameter(torch.zeros(()))])

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.constant + self.slopes[0] * x


for kind in (list, nn.ParameterList):
    model = Line(kind)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)  # lr: the rate
    for _epoch in range(100):
        optimizer.zero_grad()  # empties the gradients
        nn.functional.mse_loss(model(x), 1 + 2 * x).backward()  # squared error
        optimizer.step()
    constant, slope = model.constant.item(), model.slopes[0].item()
    print(f"{kind.__name__}: constant {constant:.2f}, slope {slope:.2f}")
