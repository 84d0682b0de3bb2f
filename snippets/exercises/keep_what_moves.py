"""Keep what moves

`beside` is to bring `X` to the device and the dtype of `other`, and to
return it. It returns `X` as it was. Mend it.
(The checks move to `meta`, a device that every machine has.)
"""

import torch


# %% starter
def beside(X, other):
    X.to(other.device)
    X.to(other.dtype)
    return X


# %% solution
def beside(X, other):
    return X.to(device=other.device, dtype=other.dtype)


# %% wrong: device_alone
def beside(X, other):
    return X.to(other.device)


# %% wrong: dtype_alone
def beside(X, other):
    return X.to(other.dtype)


# %% wrong: like_it
def beside(X, other):
    return torch.zeros_like(other)


# %% wrong: shape_alone
def beside(X, other):
    return torch.empty_like(X, device=other.device, dtype=other.dtype).fill_(0)


# %% checks
def check():
    """`beside` returns a tensor of the shape of X."""
    X = torch.arange(6.0).reshape(2, 3)
    meta64, cpu64 = ("meta", torch.float64), ("cpu", torch.float64)
    for device, dtype in (meta64, cpu64, ("cpu", torch.float32)):
        other = torch.zeros(4, device=device, dtype=dtype)
        came = call(beside, X, other)
        shaped("What came back", came, (2, 3), "Move X, not `other`.")
        if (came.device.type, came.dtype) != (device, dtype):
            not_yet(
                f"X beside a tensor of {dtype} on {device}:\n"
                f"came as {came.dtype} on {came.device}.",
                "`.to` changes nothing in X: it returns another tensor, which is "
                "lost unless\nsomebody keeps it.",
            )
        if device == "cpu":
            expect(
                "The numbers", came, X.to(dtype), "They are to be those of X."
            )


run(check)

# %% hints
# What do the two lines with `.to` change? Print `X.dtype` after them.
#
# `.to` returns a tensor and leaves `X` alone. Keep what it returns; and both
# are asked for, the device {dtype_alone} and the dtype {device_alone}.
#
# `return X.to(device=other.device, dtype=other.dtype)`. The numbers are X's,
# not those of `other` {like_it} or new ones {shape_alone}.
