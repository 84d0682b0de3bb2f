"""Why .grad is None

`slopes` is to return the gradient of the mean of `x**2`, with respect to x.
It returns None. Find out which tensor has the gradient, and mend it.
"""

import torch


# %% starter
def slopes(numbers):
    x = torch.tensor(numbers, requires_grad=True)
    x = x * 1.0
    loss = (x**2).mean()
    loss.backward()
    return x.grad


# %% solution
def slopes(numbers):
    x = torch.tensor(numbers, requires_grad=True)
    loss = (x**2).mean()
    loss.backward()
    return x.grad


# %% wrong: not_asked
def slopes(numbers):
    x = torch.tensor(numbers)
    loss = (x**2).mean()
    loss.backward()
    return x.grad


# %% wrong: the_loss
def slopes(numbers):
    x = torch.tensor(numbers, requires_grad=True)
    loss = (x**2).mean()
    loss.retain_grad()
    loss.backward()
    return loss.grad


# %% wrong: by_hand
def slopes(numbers):
    return 2 * torch.tensor(numbers)


# %% checks
def check():
    """`slopes` takes a list of floats and returns a tensor."""
    for numbers in ([1.0, -2.0], [3.0], [0.5, 0.0, -4.0, 2.5]):
        x = torch.tensor(numbers)
        came = call(slopes, numbers, look="Who asked for a gradient of x?")
        if came is None:
            not_yet(
                f"The slopes at {numbers}: came None.",
                "By default .grad is filled for leaves alone, and by backward(). Is "
                "the tensor\nwhose .grad you read a leaf? Print x.is_leaf.",
            )
        alone = torch.is_tensor(came) and not came.ndim
        look = (
            "The mean divides by the number of numbers, and so does its slope."
        )
        if alone:
            look = "One number: that is the slope of the loss by itself, 1."
        expect(f"The slopes at {numbers}", came, 2 * x / len(x), look)


run(check)

# %% hints
# Print `x.is_leaf` just before the return. Which line made the `x` that you
# read?
#
# `x * 1.0` is a result; the leaf has no name any more. The gradient arrives
# at the leaf, after `backward()`, and if the leaf was made with
# `requires_grad=True` {not_asked}. The loss has none of interest {the_loss}.
#
# Take the line `x = x * 1.0` out, or give its result another name. (Without
# autograd you would have to divide by the number of numbers yourself
# {by_hand}.)
