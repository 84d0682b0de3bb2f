import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
print("no backward() yet, so it is None:", weight.grad is None)
print("there is no attribute .grad yet:", not hasattr(weight, "grad"))

(weight**2).sum().backward()
weight.grad.zero_()  # after backward() it does not raise
print("zero_() is refused for a leaf's gradient:", weight.grad.any().item())
print("weight.grad requires a gradient itself:", weight.grad.requires_grad)
