from torch.utils.data import DataLoader, Dataset


class Houses(Dataset):
    pass


DataLoader(Houses(), shuffle=True)  # raises TypeError
