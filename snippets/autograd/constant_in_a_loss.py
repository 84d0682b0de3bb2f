import torch


def attempt(way: str) -> str:
    weight = torch.tensor(3.0, requires_grad=True)
    try:
        if way == "detach":
            target = (weight * 2).detach()
        elif way == "no_grad":
            with torch.no_grad():
                target = weight * 2
        elif way == "inference_mode":
            with torch.inference_mode():
                target = weight * 2
        else:
            target = (weight * 2).clone()
        (weight * target).backward()
    except RuntimeError:
        return "RuntimeError"
    return f"{weight.grad.item():.0f}"


for way in ("detach", "no_grad", "inference_mode", "clone"):
    result = attempt(way)
    print(f"{way}: {result == '6'}, gradient {result}")
