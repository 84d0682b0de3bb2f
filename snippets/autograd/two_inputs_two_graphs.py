import torch


def bend(x: torch.Tensor) -> torch.Tensor:
    y = x.sin() if x > 0 else x * 3  # sin: the sine
    while y.abs() < 10:  # abs: the size, without the sign
        y = y * 2
    return y


def operations(result: torch.Tensor) -> list[str]:
    names, node = [], result.grad_fn
    while node is not None:
        names.append(node.name().split("::")[-1])
        node = node.next_functions[0][0] if node.next_functions else None
    return names


for value in (1.0, -2.0):
    x = torch.tensor(value, requires_grad=True)
    y = bend(x)
    y.backward()
    print(f"x = {value}: y = {y.item():.3f}, slope {x.grad.item():.3f}")
    print("   ", " <- ".join(operations(y)))
