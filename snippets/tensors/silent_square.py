import torch

X = torch.tensor([[1.0, 2.0, 1.0], [4.0, 2.0, 2.0], [1.0, 1.0, 8.0]])

shares = X / X.sum(dim=1)
totals = shares.sum(dim=1).tolist()
print("rows add up to", [round(total, 3) for total in totals])

two_rows = X[:2]
two_rows / two_rows.sum(dim=1)  # raises RuntimeError
