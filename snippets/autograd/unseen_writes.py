import torch


def gradient(way: str) -> torch.Tensor:
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    doubled = x * 2
    total = (doubled * doubled).sum()
    if way == "detach().zero_()":
        doubled.detach().zero_()
    elif way == "data.zero_()":
        doubled.data.zero_()
    elif way == "detach().numpy()[:] = 0":
        doubled.detach().numpy()[:] = 0
    total.backward()
    return x.grad


ways = ("data.zero_()", "detach().numpy()[:] = 0", "detach().zero_()")
for way in ("untouched", *ways):
    try:
        print(f"{way}: {gradient(way)}")
    except RuntimeError as error:
        print(f"{way}: RuntimeError:", str(error).split(":")[0])
