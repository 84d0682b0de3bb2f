from torch import nn


class Net(nn.Module):
    def _init_(self, hidden: int) -> None:
        """One underscore for two, so never called."""


Net(8)  # raises TypeError
