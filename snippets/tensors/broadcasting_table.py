import torch

Shape = tuple[int, ...]
pairs: list[tuple[Shape, Shape]] = []
pairs += [((2, 3), ()), ((2, 3), (3,)), ((2, 3), (2,)), ((2, 3), (2, 1))]
pairs += [((2, 3), (3, 2)), ((3, 1), (1, 4)), ((3,), (3, 1)), ((3,), (4,))]
pairs += [((16, 2, 3), (2, 3)), ((16, 2, 3), (16,)), ((16, 1, 1), (2, 3))]

print("| First | Second | First + second |", "|---|---|---|", sep="\n")
for first, second in pairs:
    try:
        total = torch.zeros(first) + torch.zeros(second)
        result = f"`{tuple(total.shape)}`"
    except RuntimeError:
        result = "**error**"
    print(f"| `{first}` | `{second}` | {result} |")
