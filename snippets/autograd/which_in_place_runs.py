import torch

lines = """\
weight += 1
weight[0] = 5
weight = weight + 1
weight.grad.zero_()
weight.detach().add_(1)
product += 1"""

for line in lines.splitlines():
    weight = torch.tensor([1.0, 2.0], requires_grad=True)
    weight.sum().backward()
    names = {"weight": weight, "product": weight * 3}
    try:
        exec(line, names)  # runs the text as Python
        print(f"{line}: True")
    except RuntimeError as error:
        print(f"{line}: False, {error}")
