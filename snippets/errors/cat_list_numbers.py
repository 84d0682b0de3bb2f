import torch

losses = [torch.tensor(1.0), torch.tensor(2.0)]
print(torch.stack(losses))
torch.cat(losses)  # raises RuntimeError
