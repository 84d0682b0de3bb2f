import torch


def widest_late(rate: float, steps: int, emptied: bool, start: float) -> float:
    w, far = torch.tensor(start, requires_grad=True), []
    for _ in range(steps):
        ((w - 4) ** 2).backward()
        with torch.no_grad():
            w -= rate * w.grad
        if emptied:
            w.grad = None
        far.append(abs(w.item() - 4))
    return max(far[-steps // 2 :])  # in the second half


for fault, rate, emptied, start in (
    ("gradients that are never emptied", 0.1, False, 0.0),
    ("a rate that is too large", 1.001, True, 0.0),
    ("a start that is far off", 0.1, True, 1000.0),
):
    before = widest_late(rate, 100, emptied, start)
    after = widest_late(rate / 10, 1000, emptied, start)
    as_wide = 0.5 * before < after < 1.5 * before
    print(f"{fault}: {as_wide}, {before:.2f} and {after:.2f} off")
