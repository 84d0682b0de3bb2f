import torch
from torch.nn.utils.rnn import pad_sequence

rows = [torch.ones(2), torch.ones(3)]
print(torch.cat(rows))
print(pad_sequence(rows, batch_first=True))
