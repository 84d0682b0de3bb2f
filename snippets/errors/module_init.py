from torch import nn


class Model(nn.Module):
    def __init__(self) -> None:
        self.layer = nn.Linear(8, 1)


Model()  # raises AttributeError
