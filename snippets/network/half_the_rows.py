import torch
from torch import nn


def sizes(rows: int) -> dict[str, int]:
    first, last = nn.Linear(8, 50), nn.Linear(50, 1)
    parameters = [*first.parameters(), *last.parameters()]
    optimizer = torch.optim.Adam(parameters)
    hidden = first(torch.randn(rows, 8)).relu()
    predictions = last(hidden)
    predictions.square().mean().backward()
    optimizer.step()
    squares = [s["exp_avg_sq"] for s in optimizer.state.values()]
    return {
        "the gradients": sum(p.grad.nbytes for p in parameters),
        "Adam's averages of squares": sum(t.nbytes for t in squares),
        "the hidden numbers, kept for backward": hidden.nbytes,
        "the predictions": predictions.nbytes,
    }


halved = sizes(500)
for name, size in sizes(1000).items():
    print(f"{name}: {halved[name] == size // 2}, {size} and {halved[name]}")
