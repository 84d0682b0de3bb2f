import torch

for value in (1.0, 1.21):
    number = torch.tensor(value, dtype=torch.float64, requires_grad=True)
    guess, rounds = number, 0
    while (guess * guess - number).abs() > 1e-6:
        guess = (guess + number / guess) / 2
        rounds += 1
    guess.backward()
    print(f"root of {value:g} in {rounds} rounds:", end=" ")
    print(f"slope {number.grad.item():.5f}, formula {0.5 / value**0.5:.5f}")
