from torch import nn

model = nn.LazyLinear(1)
sum(p.numel() for p in model.parameters())  # raises ValueError
