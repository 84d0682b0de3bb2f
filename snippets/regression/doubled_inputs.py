import torch

for inputs in ([1.0, 2.0], [2.0, 4.0]):
    x = torch.tensor(inputs)
    curvature = 2 * (x**2).mean()  # of the loss ((x * w - y) ** 2).mean()
    print(f"inputs {inputs}: the limit is {2 / curvature:.4g}")
