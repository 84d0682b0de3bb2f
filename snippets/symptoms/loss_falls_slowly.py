import torch

x = torch.linspace(-1, 1, 50)
for rate in (0.001, 0.01, 0.1, 1.0):
    weight = torch.tensor(0.0, requires_grad=True)
    for _step in range(100):
        loss = ((weight * x - 3 * x) ** 2).mean()
        (gradient,) = torch.autograd.grad(loss, weight)
        weight = (weight - rate * gradient).detach().requires_grad_()
    print(f"rate {rate}: loss {loss.item():.3f}")
