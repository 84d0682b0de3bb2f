import torch

weight = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
squares = weight**2
print("squares has no node in the graph:", squares.grad_fn is None)
print("squares requires no gradient:", not squares.requires_grad)
squares[:1].backward()
runs = weight.grad is not None
print("with one number it runs, with three not:", runs and len(squares) == 3)
squares = weight**2
squares.sum().backward()
print("weight takes no gradient of three:", weight.grad.shape != (3,))
