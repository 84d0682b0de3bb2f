import torch


class Net(torch.nn.Module):
    """No forward here: it stands one indent too far, in __init__."""


Net()(torch.ones(3, 2))  # raises NotImplementedError
