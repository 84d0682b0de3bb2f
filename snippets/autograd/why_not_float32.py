import torch

weight = torch.tensor(3.0, requires_grad=True)
(weight**2).backward()
print("autograd's gradient is not 6:", weight.grad.item() != 6)


def by_hand(step: float) -> float:
    with torch.no_grad():
        rise = (weight + step) ** 2 - (weight - step) ** 2
    return rise.item() / (2 * step)


print("moved by a millionth, it is not 6:", abs(by_hand(1e-6) - 6) > 0.1)
print("moved by less, it is nearer to 6:", abs(by_hand(1e-8) - 6) < 0.1)
print(f"with 1e-6: {by_hand(1e-6):.4f}, with 1e-8: {by_hand(1e-8):.4f}")
