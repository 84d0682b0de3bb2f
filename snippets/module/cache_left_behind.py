import torch
from torch import nn


class RunningMemory(nn.Module):
    def __init__(self, registered: bool) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.ones(2))
        if registered:
            self.register_buffer("cache", torch.zeros(2), persistent=False)
        else:
            self.cache = torch.zeros(2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        output = self.weights * x + 0.5 * self.cache
        self.cache = output.detach()  # a value to remember, not to train
        return output


for registered in (True, False):
    model = RunningMemory(registered).to("meta")
    print("registered:", registered, "- cache is on", model.cache.device)
    model(torch.ones(2, device="meta"))  # raises RuntimeError
    print("called; still a buffer:", "cache" in dict(model.named_buffers()))
