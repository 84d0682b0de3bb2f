import torch

weight = torch.tensor(3.0, requires_grad=True)
bias = torch.tensor(1.0, requires_grad=True)
for run in (1, 2):
    loss = (2 * weight + bias - 5) ** 2
    loss.backward()
    print(
        f"backward() {run}: weight.grad {weight.grad}, bias.grad {bias.grad}"
    )
