import torch

large, small = torch.tensor(100_000_000.0), torch.tensor(1.0)
print("large - large + small:", (large - large + small).item())
print("large + small - large:", (large + small - large).item())

parts = 1 / torch.arange(1, 1001)
forwards, backwards = torch.tensor(0.0), torch.tensor(0.0)
for index in range(1000):
    forwards += parts[index]
    backwards += parts[999 - index]
print("forwards:", f"{forwards.item():.6f}")
print("backwards:", f"{backwards.item():.6f}")
print("equal:", torch.equal(forwards, backwards))
print("close:", torch.allclose(forwards, backwards))
