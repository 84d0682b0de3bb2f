from torch import nn

hidden = 8 // 2
print(nn.Linear(hidden, 1))
