import torch

x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(5.0)
product = x * y
loss = product * 3 + x
print("backward() makes the graph:", loss.grad_fn is None)
loss.backward()
print("slopes are multiplied and paths added:", x.grad.item() == 16)
print("a tensor that did not ask gets zeros:", y.grad is not None)
print("each result keeps its gradient:", product.retains_grad)
(x * 3).backward()
print("what arrives is added to .grad:", x.grad.item() == 19)
