import torch

houses = torch.tensor([[3, 120, 1965], [2, 68, 1987], [5, 210, 1931]])
picks = """\
houses[:, 1:2]
houses[:, 1]
houses[1:2]
houses[:, [1]]
houses[:, 1].reshape(3, 1)"""
for pick in picks.splitlines():
    picked = eval(pick, globals())  # runs the text as Python
    print(f"{pick}: {picked.shape == (3, 1)}, {picked.tolist()}")
