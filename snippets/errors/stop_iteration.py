from torch.utils.data import DataLoader

batches = iter(DataLoader(range(4), batch_size=2))
for _step in range(3):
    next(batches)  # raises StopIteration
