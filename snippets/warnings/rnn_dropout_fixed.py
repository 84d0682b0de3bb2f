import torch
from torch import nn

lstm, dropout = nn.LSTM(2, 3), nn.Dropout(0.5)
output, _ = lstm(torch.ones(5, 2))
print(dropout(output).shape)
