import torch

x = torch.arange(12.0)
y = 2 * x
batches = list(zip(x.split(5), y.split(5), strict=True))  # 5, 5, 2 rows


def show(method: str) -> None:
    weight = torch.tensor(0.0, requires_grad=True)
    if method == "all rows at once":
        ((weight * x - y) ** 2).mean().backward()
    for x_batch, y_batch in batches:
        errors = (weight * x_batch - y_batch) ** 2
        if method == "mean of the means":
            (errors.mean() / len(batches)).backward()
        elif method == "sums over all rows":
            (errors.sum() / len(x)).backward()
    print(f"{method}: {weight.grad.item():.2f}")


show("all rows at once")
show("mean of the means")  # wrong
show("sums over all rows")  # right
