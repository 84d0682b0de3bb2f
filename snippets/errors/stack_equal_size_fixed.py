import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

rows = [torch.ones(2), torch.ones(3)]
print(next(iter(DataLoader(rows, batch_size=2, collate_fn=pad_sequence))).T)
