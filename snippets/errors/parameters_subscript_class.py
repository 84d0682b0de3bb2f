from torch import nn


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(2, 1)


print(nn.Sequential(nn.Linear(2, 1))[0].weight.shape)
print(Net().linear.weight.shape)
Net()[0]  # raises TypeError
