from torch.utils.data import DataLoader

rows = [0.5, 1.5, 2.5]  # what a Dataset hands out, one by one
batch = next(iter(DataLoader(rows, batch_size=3)))
print(batch)
