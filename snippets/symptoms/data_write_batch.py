import torch

X, bias = torch.zeros(2), torch.ones(1, requires_grad=True)
for epoch in range(2):
    x = X
    x = x + bias
    x.sum().backward()
    print("x = x + bias:", X.tolist(), bias.grad)
    bias.grad = None
for epoch in range(2):
    x = X
    x += bias
    x.sum().backward()
    print("x += bias:   ", X.tolist(), bias.grad)
    bias.grad = None
