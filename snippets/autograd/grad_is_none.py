import torch

weight = torch.tensor(3.0, requires_grad=True)
unused = torch.tensor(4.0, requires_grad=True)
x = torch.tensor(2.0)
prediction = x * weight
print("before backward():", weight.grad)

(prediction**2).backward()
print("weight, after:", weight.grad)
print("x, which asked for no gradient:", x.grad)
print("unused, which the loss does not depend on:", unused.grad)
print("prediction, which is no leaf:")
print(prediction.grad)  # warns UserWarning
