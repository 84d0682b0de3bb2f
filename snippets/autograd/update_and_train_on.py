import torch

ways = """\
weight -= 0.1 * weight.grad
weight = weight - 0.1 * weight.grad
weight.sub_(0.1 * weight.grad)
weight.copy_(weight - 0.1 * weight.grad)
weight.grad *= 0.1"""

for way in ways.splitlines():
    weight = torch.tensor(3.0, requires_grad=True)
    ((weight - 1) ** 2).backward()
    names = {"weight": weight}
    with torch.no_grad():
        exec(way, names)  # runs the text as Python
    after = names["weight"]
    trains_on = after.requires_grad and f"{after.item():.4f}" == "2.6000"
    print(f"{way}: {trains_on}, now {after.item():.4f}")
