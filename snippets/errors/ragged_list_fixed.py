import torch
from torch.nn.utils.rnn import pad_sequence

rows = [torch.tensor([1, 2]), torch.tensor([3])]
print(pad_sequence(rows, batch_first=True, padding_value=0))
