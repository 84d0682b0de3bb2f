import warnings

from torch.utils.data import DataLoader

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    DataLoader(range(4), num_workers=99)
print(str(caught[0].message).split(".")[0])
