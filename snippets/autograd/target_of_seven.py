import torch

weight = torch.tensor(3.0, requires_grad=True)
bias = torch.tensor(1.0, requires_grad=True)
prediction = 2 * weight + bias
((prediction - 7) ** 2).backward()
print("target 7, gradient with respect to bias:", bias.grad)

bias.grad = None
prediction = 2 * weight + bias
prediction.backward()  # no error, no square
print("of the prediction alone:", bias.grad)
