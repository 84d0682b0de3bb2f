import torch


def squared_errors(predictions: torch.Tensor, targets: torch.Tensor) -> float:
    shapes = predictions.shape, targets.shape
    assert predictions.shape == targets.shape, shapes
    return ((predictions - targets) ** 2).mean().item()


column, flat = torch.ones(3, 1), torch.ones(3)
print("column and column:", squared_errors(column, flat[:, None]))

squared_errors(column, flat)  # raises AssertionError
