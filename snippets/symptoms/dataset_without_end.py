from torch.utils.data import Dataset


class Rows(Dataset):
    def __len__(self) -> int:
        return 3

    def __getitem__(self, row: int) -> int:
        return row * 10


rows = Rows()
print(len(rows), "rows")
for place, value in enumerate(rows):
    print(place, value)
    if place == 5:
        break
