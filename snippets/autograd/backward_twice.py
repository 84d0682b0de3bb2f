import torch

weight = torch.tensor(3.0, requires_grad=True)
loss = weight * weight
loss.backward()
print("first:", weight.grad)
loss.backward()  # raises RuntimeError
