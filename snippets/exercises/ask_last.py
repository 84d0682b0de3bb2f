"""Ask last

`make_weights` returns random weights that are to be trained. What it returns
is the result of a move, so its `.grad` stays None. Mend it: a leaf of the
dtype asked for.
"""

import torch


# %% starter
def make_weights(count, dtype):
    return torch.randn(count, requires_grad=True).to(dtype)


# %% solution
def make_weights(count, dtype):
    return torch.randn(count, dtype=dtype, requires_grad=True)


# %% wrong: retained
def make_weights(count, dtype):
    weights = torch.randn(count, requires_grad=True).to(dtype)
    weights.retain_grad()
    return weights


# %% wrong: detached
def make_weights(count, dtype):
    return torch.randn(count, requires_grad=True).to(dtype).detach()


# %% wrong: another_dtype
def make_weights(count, dtype):
    return torch.randn(count, requires_grad=True)


# %% wrong: zeros
def make_weights(count, dtype):
    return torch.zeros(count, dtype=dtype, requires_grad=True)


# %% checks
def check():
    """`make_weights` returns one tensor."""
    for count, dtype in (
        (3, torch.float32),
        (5, torch.float64),
        (2, torch.float16),
    ):
        weights = call(make_weights, count, dtype)
        shaped("The weights", weights, (count,))
        if weights.dtype != dtype:
            not_yet(f"Weights of {dtype}: came as {weights.dtype}.")
        if not weights.requires_grad:
            not_yet(
                f"Weights of {dtype}: requires_grad is False.",
                "detach() gives a tensor that nobody records: ask after it.",
            )
        if not weights.is_leaf:
            kept = " (retain_grad() fills .grad, and an optimizer still refuses it)"
            not_yet(
                f"Weights of {dtype}: requires_grad is True, is_leaf is False"
                f"{kept * weights.retains_grad}.",
                "`.to` was recorded: what it returns is its result. What if you "
                "ask for a\ngradient after the move?",
            )
        if (weights == weights[0]).all():
            one = show(weights[0])
            not_yet(f"All weights are {one}: they are to be random.")


run(check)

# %% hints
# `.to(torch.float32)` has nothing to do and returns the tensor itself; with
# another dtype it makes a new one. Print `is_leaf` for both.
#
# The move is recorded as soon as the tensor requires a gradient. So ask for
# the gradient last, or make the tensor in its dtype at once. Not
# `retain_grad()` {retained}: it still is a result.
#
# `torch.randn(count, dtype=dtype, requires_grad=True)`. Or move first and
# call `.requires_grad_()` at the end, also after a `detach()` {detached}. The
# dtype is asked for {another_dtype}, and zeros are not random {zeros}.
