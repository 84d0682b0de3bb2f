from torch.utils.data import DataLoader

rows = [x for x in range(5) if x > 10]
DataLoader(rows, shuffle=True)  # raises ValueError
