import torch
from torch.utils.data import TensorDataset, random_split

torch.manual_seed(42)
whole = TensorDataset(torch.arange(5))
train, test = random_split(whole, [3, 2])
print(len(train.dataset), len(train), train.indices)
print(whole.tensors[0][train.indices])
