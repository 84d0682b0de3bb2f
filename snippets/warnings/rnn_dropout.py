from torch import nn

print(nn.LSTM(2, 3, dropout=0.5))  # warns UserWarning
