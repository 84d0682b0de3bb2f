import pickle

import torch


class Gift:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        # What pickle is to call when it reads a Gift, and with what.
        return print, ("  this line ran inside torch.load",)


torch.save({"weight": torch.ones(1), "gift": Gift()}, "gift.pt")

print("weights_only=False:")
torch.load("gift.pt", weights_only=False)
print("the default:")
try:
    torch.load("gift.pt")
except pickle.UnpicklingError as error:
    lines = str(error).splitlines()
    reason = next(line for line in lines if "Unsupported" in line)
    print("  UnpicklingError:", reason.strip().partition(". ")[0])
