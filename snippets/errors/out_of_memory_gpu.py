# Needs a GPU.
import torch

device = torch.accelerator.current_accelerator(check_available=True)
try:
    torch.ones(250_000, 250_000, device=device)
except torch.OutOfMemoryError as error:
    print(str(error).partition(" GPU")[0])
