from torch import nn


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.train = True


Net().eval()  # raises TypeError
