import torch

weights = torch.zeros(1000, requires_grad=True)
optimizer = torch.optim.Adam([weights])
weights.sum().backward()
optimizer.step()
fixed = weights.nbytes + weights.grad.nbytes
averages = [t for t in optimizer.state[weights].values() if t.dim()]
print("parameters:", weights.nbytes)
print("with gradients, as SGD needs:", fixed)
print("with Adam's averages:", fixed + sum(t.nbytes for t in averages))
