from torch import nn


class Net:
    def __init__(self):
        self.linear = nn.Linear(2, 1)


Net().parameters()  # raises AttributeError
