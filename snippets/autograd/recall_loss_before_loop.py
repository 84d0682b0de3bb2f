import torch

weight = torch.tensor(3.0, requires_grad=True)
loss = (weight - 1) ** 2
loss.backward()
with torch.no_grad():
    weight -= 0.1 * weight.grad
print("the loss stays as it was:", loss.item() == 4)
print("the update cut the weight off:", not weight.is_leaf)
print("backward() emptied the gradient:", weight.grad is None)
try:
    loss.backward()
except RuntimeError:
    print("backward() used up the graph:", True)
