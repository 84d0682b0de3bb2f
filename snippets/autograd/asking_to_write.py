import torch

weight = torch.tensor(3.0, requires_grad=True)
bias = torch.tensor(1.0, requires_grad=True)
x, target = torch.tensor(2.0), torch.tensor(5.0)
loss = (x * weight + bias - target) ** 2
# Your line: ask for the gradients.
print("weight:", weight.grad, "bias:", bias.grad)
