from torch import nn

layers = [nn.Linear(2, 1), nn.ReLU()]
nn.Sequential(layers)  # raises TypeError
