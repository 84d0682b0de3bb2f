import torch


def train(forget: bool) -> None:
    weight = torch.tensor(0.0, requires_grad=True)
    seen = []
    for _step in range(30):
        loss = (weight - 3) ** 2
        seen.append(f"{loss.item():.2f}")
        loss.backward()
        with torch.no_grad():
            weight -= 0.1 * weight.grad
        if not forget:
            weight.grad = None
    print("loss at steps 1, 5, 10, 15, 20, 25, 30:", *seen[:1], *seen[4::5])


train(forget=True)  # wrong: steps by the sum of all gradients so far
train(forget=False)  # right
