import torch

weight = torch.tensor([0.5, -0.3, 2.0], requires_grad=True)
positive = weight > 0
print("positive has no node in the graph:", positive.grad_fn is None)
weight.double().float().sum().backward()  # to float64, and back
print("float() has no slope:", weight.grad is None)
weight.grad = None
weight.mean().backward()
print("mean() has no slope:", weight.grad is None)
share = positive.float().mean()
print("share holds more than one number:", share.numel() > 1)
