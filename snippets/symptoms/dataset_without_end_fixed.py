from torch.utils.data import DataLoader, Dataset


class Rows(Dataset):
    def __len__(self) -> int:
        return 3

    def __getitem__(self, row: int) -> int:
        if row >= len(self):
            raise IndexError(row)
        return row * 10


print(list(Rows()))
print(list(DataLoader(Rows(), batch_size=2)))
