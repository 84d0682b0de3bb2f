import torch

X = torch.tensor([[1.0], [2.0], [3.0]])
targets = torch.tensor([2.0, 4.0, 6.0])
predictions = 2 * X
errors = predictions - targets
squares = errors**2
print(squares.numel(), "squares, mean:", f"{squares.mean().item():.3f}")
