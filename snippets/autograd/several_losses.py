import torch

weight = torch.tensor([1.0, -2.0], requires_grad=True)

# pow(2) is the square, abs the size without the sign.
fit = (3 * weight - 1).pow(2).sum()
size = weight.abs().sum()
(fit + size).backward()
print("one backward of the sum:", weight.grad)

weight.grad = None
(3 * weight - 1).pow(2).sum().backward()
weight.abs().sum().backward()
print("a backward for each:    ", weight.grad)
