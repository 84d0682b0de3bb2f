import torch

weights = torch.ones(8, 50, requires_grad=True)
X = torch.ones(32, 8)
recorded = (X @ weights).relu().mean()
with torch.no_grad():
    loss = (X @ weights).relu().mean()
print("no graph is made:", loss.grad_fn is None)
print("it is another number:", loss.item() != recorded.item())
print("the weights require no gradient any more:", not weights.requires_grad)
print("the loss is a Python number:", isinstance(loss, float))
print(".item() makes it one:", isinstance(loss.item(), float))
