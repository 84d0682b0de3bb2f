import torch


def square_root(number: torch.Tensor) -> tuple[torch.Tensor, int]:
    guess, rounds = number, 0
    while (guess * guess - number).abs() > 1e-6:
        guess = (guess + number / guess) / 2
        rounds += 1
    return guess, rounds


for value in (2.0, 9.0, 500.0):
    number = torch.tensor(value, dtype=torch.float64, requires_grad=True)
    root, rounds = square_root(number)
    root.backward()
    formula = 0.5 / value**0.5
    print(f"root of {value:g} in {rounds} rounds: {root.item():.5f},", end=" ")
    print(f"slope {number.grad.item():.5f}, formula {formula:.5f}")
