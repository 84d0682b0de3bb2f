import torch

errors = torch.tensor([0.0, 0.0, 0.0, 0.0, 3.0, 4.0])
squares = errors**2
parts = [part.mean() for part in squares.split(4)]
print(f"mean of the means: {torch.stack(parts).mean():.4f}")
print(f"mean of all: {squares.mean():.4f}")
