import torch
from torch import Tensor, nn

torch.manual_seed(42)
X, y = torch.randn(20, 3), torch.randn(20, 1)
with_nan = torch.where(torch.arange(60).reshape(20, 3) == 7, torch.nan, X)
with_inf = torch.where(torch.arange(20).reshape(20, 1) == 7, torch.inf, y)


def show(name: str, X: Tensor, y: Tensor, rate: float = 0.1) -> None:
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    losses = []
    for _epoch in range(30):
        loss = ((model(X) - y) ** 2).mean()
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(loss.item())
    is_finite = torch.tensor(losses[0]).isfinite().item()
    print(
        f"{name}: {not is_finite}, {losses[0]:.3g}, ends at {losses[-1]:.3g}"
    )


show("a rate of 1000", X, y, rate=1000)
show("one nan among the inputs", with_nan, y)
show("one inf among the targets", X, with_inf)
show("inputs a thousand times as large", 1000 * X, y)
