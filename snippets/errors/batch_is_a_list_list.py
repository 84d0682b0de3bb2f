import torch
from torch.utils.data import DataLoader, TensorDataset

batch = next(
    iter(DataLoader(TensorDataset(torch.ones(4, 2), torch.ones(4, 1))))
)
batch.to("cpu")  # raises AttributeError
