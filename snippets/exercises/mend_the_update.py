"""Mend the update

`step` is to make one step of gradient descent: `weight` minus `rate` times
its gradient. It raises. Mend it, so that the same tensor goes on as a leaf
with the new numbers, and can be used for the next step.
"""

import torch


# %% starter
def step(weight, rate):
    """Change `weight` in place; its gradient is in `weight.grad`."""
    weight -= rate * weight.grad


# %% solution
def step(weight, rate):
    """Change `weight` in place; its gradient is in `weight.grad`."""
    with torch.no_grad():
        weight -= rate * weight.grad


# %% wrong: new_tensor
def step(weight, rate):
    """Change `weight` in place; its gradient is in `weight.grad`."""
    with torch.no_grad():
        weight = weight - rate * weight.grad


# %% wrong: of_the_detached
def step(weight, rate):
    """Change `weight` in place; its gradient is in `weight.grad`."""
    weight = weight.detach()
    weight = weight - rate * weight.grad


# %% wrong: switched_off
def step(weight, rate):
    """Change `weight` in place; its gradient is in `weight.grad`."""
    gradient = weight.grad
    weight.requires_grad_(False)
    weight -= rate * gradient


# %% wrong: uphill
def step(weight, rate):
    """Change `weight` in place; its gradient is in `weight.grad`."""
    with torch.no_grad():
        weight += rate * weight.grad


# %% checks
def check():
    """`step` changes the weight in place; it need not return anything."""
    for rate in (0.1, 0.5):
        start = torch.randn(2, 3)
        weight = start.clone().requires_grad_()
        (weight**2).sum().backward()
        call(
            step,
            weight,
            rate,
            look="While autograd records, a leaf cannot be written to. What "
            "stops the recording?\nAnd a new tensor has no .grad of its own.",
        )
        look = "Down is minus the rate times the gradient."
        if torch.equal(weight, start):
            look = (
                "The numbers that the caller holds are the old ones: a new "
                "tensor was bound\nto the name inside `step`. Write into the "
                "tensor that is there."
            )
        expect(
            "The weight after a step", weight, start - 2 * rate * start, look
        )
        if not weight.requires_grad:
            not_yet(
                "The numbers are right, but weight.requires_grad is False.",
                "The next forward pass would record nothing.",
            )


run(check)

# %% hints
# Read the error: a leaf that requires a gradient is used in place. Which of
# the two can be given up for this one line: that it is the leaf, or that the
# line is recorded?
#
# Not the leaf: `weight = ...` makes another tensor, and the caller keeps the
# old one {new_tensor}, {of_the_detached}. Not its `requires_grad` either
# {switched_off}: the next step needs it.
#
# Put the line under `with torch.no_grad():` and leave it `-=`. (With `+=` it
# goes uphill {uphill}.)
