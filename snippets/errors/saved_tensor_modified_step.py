import torch

w = torch.ones(2, requires_grad=True)
loss, optimizer = (w**2).sum(), torch.optim.SGD([w], lr=0.1, momentum=0.9)
loss.backward(retain_graph=True)
optimizer.step()
loss.backward()  # raises RuntimeError
