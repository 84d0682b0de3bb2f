from torch.utils.data import DataLoader

rows = [x for x in range(5) if x > 1]
print("rows:", len(rows), "batches:", len(DataLoader(rows, shuffle=True)))
