import torch

x = torch.ones(100)
for rows in (10, 100):
    weight = torch.tensor(0.0, requires_grad=True)
    errors = (weight * x[:rows] - 3) ** 2
    (of_mean,) = torch.autograd.grad(errors.mean(), weight, retain_graph=True)
    (of_sum,) = torch.autograd.grad(errors.sum(), weight)
    print(f"{rows} rows: mean {of_mean.item():.4g}, sum {of_sum.item():.4g}")
