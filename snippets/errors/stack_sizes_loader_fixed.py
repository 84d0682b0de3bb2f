import torch
from torch.nn.utils.rnn import pad_sequence


def collate(batch: list[torch.Tensor]) -> torch.Tensor:
    return pad_sequence(batch, batch_first=True)


print(collate([torch.ones(2), torch.ones(3)]))
