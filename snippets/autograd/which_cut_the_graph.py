import torch

weight = torch.tensor(3.0, requires_grad=True)
ways = """\
weight.item() * 2
(weight * 2).long().float()
(weight * 2).reshape(1)
(weight > 0) * weight
weight * 2 if weight > 0 else weight"""

for way in ways.splitlines():
    result = eval(way, {"weight": weight})  # computes what the text says
    cut = not isinstance(result, torch.Tensor) or result.grad_fn is None
    print(f"{way}: {cut}, {result!r}")
