import torch

weight = torch.tensor(3.0, requires_grad=True)
total = weight + 1
total.backward()
total.backward()
print("adding saves nothing, so it may run twice:", weight.grad)

weight.grad = None
loss = weight * weight
loss.backward(retain_graph=True)
loss.backward()
print("kept with retain_graph=True, then freed:", weight.grad)
