import torch

lines = """\
x
x.detach()
x * 3
x.exp()
x.grad"""

for line in lines.splitlines():
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    x.sum().backward()
    tensor = eval(line, {"x": x})
    try:
        tensor += 1
        (tensor.sum() + x.sum()).backward()
        print(f"{line}: True")
    except RuntimeError:
        print(f"{line}: False")
