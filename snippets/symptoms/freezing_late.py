import torch

layer = torch.nn.BatchNorm1d(1)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
layer(torch.tensor([[1.0], [3.0]])).pow(3).sum().backward()
layer.requires_grad_(False)
optimizer.step()
print("bias:", layer.bias)
layer(torch.tensor([[1.0], [3.0]]))
print("running mean:", layer.running_mean)
