import torch

weight = torch.tensor(3.0, requires_grad=True)
bias = torch.tensor(1.0, requires_grad=True)
x, target = torch.tensor(2.0), torch.tensor(5.0)

product = x * weight
prediction = product + bias
error = prediction - target
loss = error**2
print("loss:", loss)

loss.backward()
print("gradient of the loss with respect to weight:", weight.grad)
print("gradient of the loss with respect to bias:  ", bias.grad)
