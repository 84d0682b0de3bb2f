from torch.utils.data import DataLoader

rows = range(8)
DataLoader(rows, batch_size=len(rows) / 2)  # raises ValueError
