import torch

parts = 1 / torch.arange(1, 1001)


def added(numbers: torch.Tensor) -> torch.Tensor:
    total = torch.zeros((), dtype=numbers.dtype)
    for number in numbers:
        total += number
    return total


sums = {
    "beginning with the last": added(parts.flip(0)),
    "running it a second time": added(parts),
    "adding up two halves, and then their sums": (
        added(parts[:500]) + added(parts[500:])
    ),
    "copying the numbers first": added(parts.clone()),  # clone: a copy
    "adding in float64, and rounding at the end": added(
        parts.double()
    ).float(),
}
total = added(parts)
for change, other in sums.items():
    print(f"{change}: {bool(other != total)}, {other.item():.6f}")
