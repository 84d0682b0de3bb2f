from torch.utils.data import DataLoader

rows = [None, None]  # what a __getitem__ without return hands out
next(iter(DataLoader(rows, batch_size=2)))  # raises TypeError
