import torch

numbers = torch.tensor([1, 2])
lines = """\
numbers
numbers * 2.5
numbers * 2
numbers / 1
numbers > 1"""

for line in lines.splitlines():
    tensor = eval(line, {"numbers": numbers})  # computes the text
    try:
        tensor.requires_grad_()
        print(f"{line}: True, {tensor.dtype}")
    except RuntimeError:
        print(f"{line}: False, {tensor.dtype}")
