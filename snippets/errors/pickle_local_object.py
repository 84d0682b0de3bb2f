import torch


class Net(torch.nn.Linear):
    def __init__(self):
        super().__init__(2, 1)
        self.scale = lambda x: x / 100


torch.save(Net(), "model.pt")  # raises AttributeError
