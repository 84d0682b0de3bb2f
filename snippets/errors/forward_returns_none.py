import torch


class Net(torch.nn.Module):
    def forward(self, x: torch.Tensor) -> None:
        2 * x


Net()(torch.ones(1)).size()  # raises AttributeError
