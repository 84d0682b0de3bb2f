from torch.utils.data import DataLoader, SequentialSampler

rows = range(8)
in_order = SequentialSampler(rows)
DataLoader(rows, sampler=in_order, shuffle=True)  # raises ValueError
