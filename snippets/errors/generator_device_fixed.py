# Needs a GPU.
import torch
from torch.utils.data import DataLoader

device = torch.accelerator.current_accelerator(check_available=True)
torch.set_default_device(device)
generator = torch.Generator(device=device)
loader = DataLoader([1.0, 2.0], shuffle=True, generator=generator)
print(sorted(batch.item() for batch in loader))
