from torch.utils.data import DataLoader

if __name__ == "__main__":
    loader = DataLoader(range(4), batch_size=2, num_workers=1)
    print(list(loader))
