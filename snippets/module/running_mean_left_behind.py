import torch
from torch import nn


class Centred(nn.Module):
    def __init__(self, registered: bool) -> None:
        super().__init__()
        if registered:
            self.register_buffer("mean", torch.zeros(2))
        else:
            self.mean = torch.zeros(2)

    def forward(self, X: torch.Tensor) -> torch.Tensor:
        batch_mean = X.mean(dim=0).detach()  # to remember, not to train
        self.mean = 0.9 * self.mean + 0.1 * batch_mean
        return X - self.mean


for registered in (True, False):
    model = Centred(registered).to("meta")
    print("registered:", registered, "- mean is on", model.mean.device)
    model(torch.ones(3, 2, device="meta"))  # raises RuntimeError
    print("called; still a buffer:", "mean" in dict(model.named_buffers()))
