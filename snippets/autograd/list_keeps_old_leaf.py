import torch

weight = torch.tensor(3.0, requires_grad=True)
to_train = [weight]
for step in range(3):
    loss = (weight - 1) ** 2
    (slope,) = torch.autograd.grad(loss, weight)
    weight = (weight - 0.1 * slope).detach().requires_grad_()
print(f"to_train[0]: {to_train[0].item():.4f}, weight: {weight.item():.4f}")
