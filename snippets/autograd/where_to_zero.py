import torch


def one_step(place: str, way: str, earlier: bool) -> str:
    weight = torch.tensor(0.0, requires_grad=True)

    def empty(here: str) -> None:
        if here == place and way == "= None":
            weight.grad = None
        elif here == place:
            weight.grad.zero_()

    if earlier:
        ((weight - 4) ** 2).backward()
    try:
        empty("at the start")
        ((weight - 4) ** 2).backward()
        empty("after backward()")
        with torch.no_grad():
            weight -= 0.1 * weight.grad
        empty("at the end")
    except (AttributeError, TypeError) as error:
        return type(error).__name__
    return f"{weight.item():.1f}"


print("| emptied | by | weight | weight, after an earlier backward() |")
print("|---|---|---|---|")
for place in ("at the start", "after backward()", "at the end"):
    for way in ("= None", "zero_()"):
        fresh, used = one_step(place, way, False), one_step(place, way, True)
        print(f"| {place} | `{way}` | {fresh} | {used} |")
