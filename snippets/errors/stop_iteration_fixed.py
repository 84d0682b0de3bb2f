from torch.utils.data import DataLoader

loader = DataLoader(range(4), batch_size=2)
for epoch in range(2):
    for batch in loader:
        print(epoch, batch)
