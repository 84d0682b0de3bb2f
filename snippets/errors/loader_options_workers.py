from torch.utils.data import DataLoader

DataLoader(range(8), persistent_workers=True)  # raises ValueError
