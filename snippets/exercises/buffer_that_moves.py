"""A buffer that moves

`Scaler` holds the means and stds of the training rows. They are plain
attributes, so they stay behind when the module moves, and are not saved.
Mend it. They are not to be trained.
"""

import torch
from torch import nn


# %% starter
class Scaler(nn.Module):
    def __init__(self, X):
        super().__init__()
        self.mean, self.std = X.mean(dim=0), X.std(dim=0)

    def forward(self, X):
        return (X - self.mean) / self.std


# %% solution
class Scaler(nn.Module):
    def __init__(self, X):
        super().__init__()
        self.register_buffer("mean", X.mean(dim=0))
        self.register_buffer("std", X.std(dim=0))

    def forward(self, X):
        return (X - self.mean) / self.std


# %% wrong: trained
class Scaler(nn.Module):
    def __init__(self, X):
        super().__init__()
        self.mean = nn.Parameter(X.mean(dim=0))
        self.std = nn.Parameter(X.std(dim=0))

    def forward(self, X):
        return (X - self.mean) / self.std


# %% wrong: frozen
class Scaler(nn.Module):
    def __init__(self, X):
        super().__init__()
        self.mean = nn.Parameter(X.mean(dim=0), requires_grad=False)
        self.std = nn.Parameter(X.std(dim=0), requires_grad=False)

    def forward(self, X):
        return (X - self.mean) / self.std


# %% wrong: not_saved
class Scaler(nn.Module):
    def __init__(self, X):
        super().__init__()
        self.register_buffer("mean", X.mean(dim=0), persistent=False)
        self.register_buffer("std", X.std(dim=0), persistent=False)

    def forward(self, X):
        return (X - self.mean) / self.std


# %% wrong: one_forgotten
class Scaler(nn.Module):
    def __init__(self, X):
        super().__init__()
        self.register_buffer("mean", X.mean(dim=0))
        self.std = X.std(dim=0)

    def forward(self, X):
        return (X - self.mean) / self.std


# %% wrong: moves_the_rows
class Scaler(nn.Module):
    def __init__(self, X):
        super().__init__()
        self.register_buffer("mean", X.clone())
        self.register_buffer("std", X.clone())

    def forward(self, X):
        return (X - self.mean.mean(dim=0)) / self.std.std(dim=0)


# %% checks
def check():
    """`Scaler(X)` measures X; calling it scales rows."""
    for columns in (2, 5):
        X = torch.randn(20, columns) * 4 + 3
        scaler = call(Scaler, X)
        rows = torch.randn(3, columns)
        expect(
            "Scaled rows", call(scaler, rows), (rows - X.mean(0)) / X.std(0)
        )
        if count := len(list(scaler.parameters())):
            not_yet(
                f"Scaler has {count} parameters: an optimizer is handed them.",
                "Measured numbers are no parameters, frozen ones neither "
                f"(requires_grad: {next(scaler.parameters()).requires_grad}).",
            )
        names = sorted(dict(scaler.named_buffers()))
        if names != ["mean", "std"]:
            not_yet(
                f"named_buffers(): expected ['mean', 'std'], came {names}.",
                "What is no buffer stays behind in `.to(...)`.",
            )
        if sorted(scaler.state_dict()) != names:
            not_yet(
                f"state_dict() has {sorted(scaler.state_dict())}: nothing to save.",
                "persistent=False leaves a buffer out of it.",
            )
        shaped(
            "Scaler's mean", scaler.mean, (columns,), "Keep what was measured."
        )
        came = call(scaler.to(torch.float64), rows.double())
        expect(
            "After .to(float64)", came, (rows - X.mean(0)).double() / X.std(0)
        )


run(check)

# %% hints
# `scaler.to(...)` moves what the module knows of: parameters and buffers. A
# tensor that is a plain attribute is neither.
#
# A buffer is saved and moved, and not trained. A Parameter stands on the list
# that an optimizer gets {trained}, a frozen one too {frozen}.
#
# `self.register_buffer("mean", X.mean(dim=0))`, and the same for the std
# {one_forgotten}: the numbers, not the rows {moves_the_rows}. Leave
# `persistent=False` out, or they are not saved {not_saved}.
