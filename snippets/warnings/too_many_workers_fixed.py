from torch.utils.data import DataLoader

loader = DataLoader(range(4), batch_size=2, num_workers=0)
print(list(loader))
