import torch

w = torch.tensor(2.0, requires_grad=True)
loss = (w - 5) ** 2
loss.backward(loss, retain_graph=True)
print("backward(loss):", w.grad)
w.grad = None
loss.backward()
print("backward():    ", w.grad, "the loss:", loss.item())
