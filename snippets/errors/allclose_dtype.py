import torch

mine, numpys = torch.ones(2), torch.ones(2).double()
torch.allclose(mine, numpys)  # raises RuntimeError
