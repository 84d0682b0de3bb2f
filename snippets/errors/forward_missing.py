import torch


class Net(torch.nn.Module):
    def __init__(self) -> None:
        super().__init__()

        def forward(self, x: torch.Tensor) -> None:
            """One indent too far: a function inside __init__."""


Net()(torch.ones(3, 2))  # raises NotImplementedError
