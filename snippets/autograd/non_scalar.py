import torch

weight = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
squares = weight**2
try:
    squares.backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

squares.sum().backward()
print("of the sum: ", weight.grad)

weight.grad = None  # begin again
(weight**2).mean().backward()
print("of the mean:", weight.grad)

weight.grad = None
(weight**2).backward(gradient=torch.ones(3))
print("of the sum again, said with a vector of ones:", weight.grad)
