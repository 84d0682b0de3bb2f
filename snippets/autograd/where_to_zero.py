import torch


def train(empty_at: str) -> float:
    weight = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1)
    for _ in range(20):
        if empty_at == "at the start":
            optimizer.zero_grad()
        loss = (weight - 4) ** 2
        loss.backward()
        if empty_at == "between backward and step":
            optimizer.zero_grad()
        optimizer.step()
        if empty_at == "at the end":
            optimizer.zero_grad()
    return weight.item()


places = ["at the start", "at the end"]
for place in [*places, "between backward and step"]:
    print(f"emptied {place}: weight {train(place):.3f}")
