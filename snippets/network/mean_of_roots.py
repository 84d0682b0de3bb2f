import torch

torch.manual_seed(42)
lower = higher = 0
for _ in range(1000):
    squares = torch.randn(32).double() ** 2  # of one validation
    roots = torch.stack([part.mean().sqrt() for part in squares.split(8)])
    difference = roots.mean() - squares.mean().sqrt()
    lower += int(difference < -1e-9)
    higher += int(difference > 1e-9)
print("too low:", lower == 1000)
print("too high:", higher == 1000)
print("too low or too high, by chance:", lower > 0 < higher)
print(f"too low {lower} times of 1000, too high {higher} times")
