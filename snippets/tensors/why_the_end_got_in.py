import torch

steps = (1.3 - 1) / 0.1
print("rounded, the steps to the end come to more than 3:", end=" ")
print(steps > 3, steps)

ends_in = torch.arange(0, 1, 0.25)[-1].item() == 1
print("where the step is a float, the end is let in:", ends_in)

# float64: floats of more digits than float32, the default, has.
in_float64 = torch.arange(1, 1.3, 0.1, dtype=torch.float64)
print(
    "float32 is too coarse, and float64 leaves it out:", len(in_float64) == 3
)
