import torch

mine, numpys = torch.ones(2), torch.ones(2).double()
print(torch.allclose(mine, numpys.float()))
