import torch

lines = """\
growth.mul_(2)
growth.detach().mul_(2)
growth[:1].zero_()
growth.data.mul_(2)
growth.detach().numpy()[:] = 0
growth = growth * 2"""

for line in lines.splitlines():
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    growth = x.exp()
    total = growth.sum()
    right = growth.tolist()  # the slope of exp is its result
    exec(line, {"growth": growth})  # runs the text as Python
    try:
        total.backward()
        print(f"{line}: {x.grad.tolist() != right}, nothing raises")
    except RuntimeError:
        print(f"{line}: False, RuntimeError")
