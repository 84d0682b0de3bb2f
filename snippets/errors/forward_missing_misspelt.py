import torch


class Net(torch.nn.Module):
    def foward(self, x: torch.Tensor) -> None:
        """The first r is missing, so this is never called."""


Net()(torch.ones(3, 2))  # raises NotImplementedError
