import torch

lr = "1e-3"  # as a settings file or the command line gives it
torch.optim.Adam([torch.ones(1)], lr=lr)  # raises TypeError
