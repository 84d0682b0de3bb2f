import torch
from torch.utils.data import DataLoader, Dataset


class Houses(Dataset):
    def __len__(self) -> int:
        return 4

    def __getitem__(self, row: int) -> tuple[torch.Tensor, torch.Tensor]:
        return torch.ones(2), torch.ones(1)


X, y = next(iter(DataLoader(Houses(), batch_size=4, shuffle=True)))
print(X.shape, y.shape)
