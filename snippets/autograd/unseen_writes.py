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


for way in ("untouched", "data.zero_()", "detach().numpy()[:] = 0"):
    print(f"{way}: {gradient(way)}")
try:
    gradient("detach().zero_()")
except RuntimeError as error:
    print("detach().zero_(): RuntimeError:", str(error).split(":")[0])
