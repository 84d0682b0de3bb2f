import torch


def tried(in_place: bool, recorded: bool) -> str:
    weight = torch.tensor(3.0, requires_grad=True)
    ((weight - 1) ** 2).backward()
    slope, weight.grad = weight.grad, None
    leaf = weight
    with torch.set_grad_enabled(recorded):  # False: as no_grad
        try:
            if in_place:
                weight -= 0.1 * slope
            else:
                weight = weight - 0.1 * slope
        except RuntimeError:
            return "the update raises"
    try:
        ((weight - 1) ** 2).backward()
    except RuntimeError:
        return "the next backward() raises"
    if weight is leaf:
        return "weight.grad is filled"
    return "weight.grad is None, the old leaf has the gradient"


for in_place in (True, False):
    for recorded in (True, False):
        way = "in place" if in_place else "a new tensor"
        way += ", recorded" if recorded else ", not recorded"
        print(f"{way}: {tried(in_place, recorded)}")
