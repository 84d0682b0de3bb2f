from torch.utils.data import DataLoader

rows = range(8)
print(len(DataLoader(rows, batch_size=len(rows) // 2)))
print(len(DataLoader(rows, batch_size=max(1, len(rows) // 20))))
