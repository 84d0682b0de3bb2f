import torch

torch.manual_seed(42)
X = torch.randn(100, 1)
y = 3 * X + 0.5 * torch.randn(100, 1)
courses: list[list[float]] = []
for forgets in (True, False):
    weight = torch.zeros(1, 1, requires_grad=True)
    courses.append([])
    for _ in range(60):
        loss = (X @ weight - y).pow(2).mean()
        loss.backward()
        with torch.no_grad():
            weight -= 0.05 * weight.grad
        if not forgets:
            weight.grad = None
        courses[-1].append(loss.item())

forgotten, emptied = courses
start, end = forgotten[0], forgotten[30:]
swings = max(end) > start / 2 and min(end) < 1
print("it falls, climbs back, and falls again:", swings)
print("it falls faster, and stays down:", max(end) < 1)
print("it falls, then climbs without end:", max(forgotten) > 2 * start)
print("it falls as it does when emptied:", forgotten == emptied)
