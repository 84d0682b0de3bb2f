from torch.utils.data import DataLoader

rows = [["one", "two"], ["three", "four"]]
print(next(iter(DataLoader(rows, batch_size=2))))
print(next(iter(DataLoader(rows, batch_size=2, collate_fn=list))))
