from torch.utils.data import DataLoader

loader = DataLoader(range(4), batch_size=2)
for _step in range(2):
    print(next(iter(loader)))
batches = iter(loader)
for _step in range(2):
    print(next(batches))
