from torch.utils.data import DataLoader, RandomSampler

rows = range(8)
loader = DataLoader(rows, sampler=RandomSampler(rows), batch_size=4)
print(len(loader), len(DataLoader(rows, shuffle=True, batch_size=4)))
