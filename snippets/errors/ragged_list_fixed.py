import torch
from torch.nn.utils.rnn import pad_sequence

for rows in ([[1, 2], [3]], [[], [1.0]]):
    print([len(row) for row in rows])
    tensors = [torch.tensor(row) for row in rows]
    print(pad_sequence(tensors, batch_first=True, padding_value=0))
