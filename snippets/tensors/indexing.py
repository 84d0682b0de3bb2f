import torch

houses = torch.tensor([[3, 120, 1965], [2, 68, 1987], [5, 210, 1931]])

print("first row:", houses[0])
print("last two rows:", houses[-2:].tolist())
print("second column:", houses[:, 1])
print("the same, kept as a column:", houses[:, 1:2].tolist())
print("rows 0 and 2:", houses[[0, 2]].tolist())
print("larger than 100:", houses[houses[:, 1] > 100].tolist())
print("one number, a tensor:", houses[0, 1])
print("one number, Python's:", houses[0, 1].item())
