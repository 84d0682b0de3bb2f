import torch

x, y = torch.tensor([1.0, -2.0, 3.0]), torch.tensor([1.0, 2.0, 3.0])
print("the shape of its result depends on the values:", end=" ")
print(x[x > 0].shape != y[y > 0].shape)


def needs_values(expression: str) -> bool:
    names = {"torch": torch, "x": torch.ones(3, device="meta")}
    try:
        eval(expression, names)  # runs the text as Python
        return False
    except NotImplementedError:
        return True


print("a comparison needs values:", needs_values("x > 0"))
print("an index needs values:", needs_values("x[1:]"))
print("to pick among numbers needs values:", end=" ")
print(needs_values("torch.where(x > 0, x, 0)"))
print("a mask needs values:", needs_values("x[x > 0]"))
