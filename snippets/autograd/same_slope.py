import torch

losses = """\
error * error
error**2 + 100
(-error) ** 2
error**2 / 2
error.abs()"""

for loss in losses.splitlines():
    weight = torch.tensor(3.0, requires_grad=True)
    error = 2 * weight + 1 - 5
    value = eval(loss, {"error": error})  # computes what the text says
    value.backward()
    print(
        f"{loss}: {weight.grad == 8}, the loss {value}, weight.grad", end=" "
    )
    print(weight.grad)
