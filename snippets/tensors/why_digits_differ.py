import torch

parts = (1 / torch.arange(1, 1001)).tolist()


def added(numbers: list[float]) -> float:
    total = torch.tensor(0.0)
    for number in numbers:
        total += number
    return total.item()


print(
    "in another order the sum is another:", added(parts) != added(parts[::-1])
)
print("added twice in one order it is another:", added(parts) != added(parts))
copied = torch.tensor(parts).clone().tolist()
print("of copied numbers it is another:", added(parts) != added(copied))
