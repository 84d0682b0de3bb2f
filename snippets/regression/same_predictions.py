import torch

torch.manual_seed(42)
x, y = torch.randn(50, 2).double(), torch.randn(50, 1).double()
ones = torch.ones(50, 1).double()


def predictions(*columns: torch.Tensor) -> torch.Tensor:
    X = torch.cat(columns, dim=1)
    return X @ torch.linalg.lstsq(X, y).solution


a, b = x[:, :1], x[:, 1:]
changes = {
    "a column times 1000": predictions(1000 * a, b, ones),
    "a column plus 10": predictions(a + 10, b, ones),
    "a column squared": predictions(a**2, b, ones),
    "a column replaced by its sum with another": predictions(a, a + b, ones),
    "the ones left out": predictions(a, b),
}
for change, found in changes.items():
    print(f"{change}: {found.allclose(predictions(a, b, ones))}")
