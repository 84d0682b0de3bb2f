# Needs a GPU.
from collections.abc import Callable

import torch

attempts: dict[str, Callable[[torch.Tensor], object]] = {
    "x + 1": lambda x: x + 1,
    "x.sum()": lambda x: x.sum(),
    "torch.where(x > 0, x, 0)": lambda x: torch.where(x > 0, x, 0),
    "torch.linalg.inv(x.diag())": lambda x: torch.linalg.inv(x.diag()),
    "x[x > 0]": lambda x: x[x > 0],
    "x.nonzero()": lambda x: x.nonzero(),
    "x.sum().item()": lambda x: x.sum().item(),
    "bool(x.sum() > 0)": lambda x: bool(x.sum() > 0),
    "x.tolist()": lambda x: x.tolist(),
    "x.cpu()": lambda x: x.cpu(),
    "str(x)": str,
    "torch.ones(4).to(x.device)": lambda x: torch.ones(4).to(x.device),
}
x = torch.ones(4, device="cuda")
for expression, attempt in attempts.items():
    attempt(x)  # the first call also pays for set-up
    torch.cuda.set_sync_debug_mode("error")  # warns UserWarning
    try:
        attempt(x)
        said = "goes on"
    except RuntimeError:
        said = "waits"
    torch.cuda.set_sync_debug_mode("default")
    print(f"{expression}: {said}")
