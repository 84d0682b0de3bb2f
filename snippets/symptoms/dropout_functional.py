import torch
from torch.nn import functional


class Net(torch.nn.Module):
    def forward(self, x: torch.Tensor, told: bool) -> torch.Tensor:
        if told:
            return functional.dropout(x, 0.5, training=self.training)
        return functional.dropout(x, 0.5)


model, row = Net().eval(), torch.ones(64)
for told in (False, True):
    print(told, torch.equal(model(row, told), model(row, told)))
