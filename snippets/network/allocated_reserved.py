# Needs a GPU.
import torch

device = torch.accelerator.current_accelerator(check_available=True)


def report(when: str) -> None:
    allocated = torch.accelerator.memory_allocated() / 1e6
    reserved = torch.accelerator.memory_reserved() / 1e6
    print(f"{when}: {allocated:.0f} MB allocated, {reserved:.0f} reserved")


report("at the start")
X = torch.zeros(25_000_000, device=device)
report("with X, which holds 100 MB")
del X
report("after del X")
torch.accelerator.empty_cache()
report("after empty_cache()")
