from torch import nn


class Net(nn.Module):
    def __init__(self) -> None:
        super.__init__()  # raises TypeError


Net()
