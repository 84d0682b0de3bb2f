import torch


def falls(
    rate: float = 0.1,
    scaled: bool = False,
    start: float = 1.0,
    epochs: int = 100,
    dtype: torch.dtype = torch.float32,
) -> bool:
    X = torch.tensor([[100.0], [200.0], [300.0]], dtype=dtype)
    y = 2 * X
    if scaled:
        X = (X - X.mean()) / X.std()
    w = torch.full((1, 1), start, dtype=dtype)
    b = torch.zeros(1, dtype=dtype)
    for _epoch in range(epochs):
        error = X @ w + b - y
        w = w - rate * (2 * X * error).mean()  # the gradients, by hand
        b = b - rate * (2 * error).mean()
    loss, first = ((X @ w + b - y) ** 2).mean(), (y**2).mean()
    return bool(loss < first)


print("as it is:", falls())
print("a rate of 0.00001:", falls(rate=0.00001))
print("standardised inputs:", falls(scaled=True))
print("a weight that starts at 0:", falls(start=0.0))
print("1000 epochs:", falls(epochs=1000))
print("float64:", falls(dtype=torch.float64))
