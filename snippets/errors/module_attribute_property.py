from torch import nn


class Net(nn.Module):
    @property
    def device(self) -> object:
        return self.first.weight.device  # there is no first


Net().device  # raises AttributeError
