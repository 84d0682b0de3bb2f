"""Guard a shape

`mean_squared_error` takes predictions and targets of any equal shape.
Where the shapes differ it returns a wrong number, silently.
Let it raise a `ValueError` that names both shapes instead.
"""

import torch


# %% starter
def mean_squared_error(predictions, targets):
    return ((predictions - targets) ** 2).mean()


# %% solution
def mean_squared_error(predictions, targets):
    if predictions.shape != targets.shape:
        shapes = f"{tuple(predictions.shape)} and {tuple(targets.shape)}"
        raise ValueError(f"shapes differ: {shapes}")
    return ((predictions - targets) ** 2).mean()


# %% wrong: as_many_numbers
def mean_squared_error(predictions, targets):
    if predictions.numel() != targets.numel():
        shapes = f"{tuple(predictions.shape)} and {tuple(targets.shape)}"
        raise ValueError(f"shapes differ: {shapes}")
    return ((predictions - targets) ** 2).mean()


# %% wrong: as_many_rows
def mean_squared_error(predictions, targets):
    if len(predictions) != len(targets):
        shapes = f"{tuple(predictions.shape)} and {tuple(targets.shape)}"
        raise ValueError(f"shapes differ: {shapes}")
    return ((predictions - targets) ** 2).mean()


# %% wrong: as_many_of_both
def mean_squared_error(predictions, targets):
    one, other = predictions, targets
    if one.ndim != other.ndim or one.numel() != other.numel():
        shapes = f"{tuple(one.shape)} and {tuple(other.shape)}"
        raise ValueError(f"shapes differ: {shapes}")
    return ((predictions - targets) ** 2).mean()


# %% wrong: an_assert
def mean_squared_error(predictions, targets):
    assert predictions.shape == targets.shape
    return ((predictions - targets) ** 2).mean()


# %% wrong: returns_it
def mean_squared_error(predictions, targets):
    if predictions.shape != targets.shape:
        shapes = f"{tuple(predictions.shape)} and {tuple(targets.shape)}"
        return ValueError(f"shapes differ: {shapes}")
    return ((predictions - targets) ** 2).mean()


# %% wrong: without_shapes
def mean_squared_error(predictions, targets):
    if predictions.shape != targets.shape:
        raise ValueError("the shapes differ")
    return ((predictions - targets) ** 2).mean()


# %% wrong: reshapes
def mean_squared_error(predictions, targets):
    if predictions.shape != targets.shape:
        shapes = f"{tuple(predictions.shape)} and {tuple(targets.shape)}"
        raise ValueError(f"shapes differ: {shapes}")
    return ((predictions[:, 0] - targets[:, 0]) ** 2).mean()


# %% checks
def check():
    """`mean_squared_error` returns a tensor without dimensions."""
    for one, other, look in (
        ((3, 1), (2,), "(3, 1) meets (2,) as (3, 2): a number, and no error."),
        ((5, 1), (5, 2), "As many rows are not equal shapes."),
        ((3, 1), (3,), "As many numbers are not equal shapes."),
        ((2,), (), "A tensor without dimensions has a shape, too: ()."),
        ((1, 4), (4, 1), "As many dimensions and numbers can be a square."),
    ):
        both = f"{one} and {other}"
        try:
            came = mean_squared_error(torch.randn(one), torch.randn(other))
        except ValueError as error:
            said = str(error).replace("torch.Size(", "(").replace("([", "(")
            names = [str(shape).strip("(),") for shape in (one, other)]
            if not all(name in said for name in names):
                not_yet(
                    f"For {both} your ValueError says:\n  {error}",
                    "Who reads it wants both shapes: x.shape is one.",
                )
        except Exception as error:
            told(
                error,
                f"For the shapes {both}: expected a ValueError, came",
                "Raise a ValueError yourself. An assert is left out under "
                "`python -O`.",
            )
        else:
            if isinstance(came, Exception):
                look = "An error that is returned stops nobody: raise it."
            not_yet(
                f"For the shapes {both}: expected a ValueError, came {show(came)}.",
                look,
            )
    for shape in ((3, 1), (7,), (2, 3, 4), ()):
        predictions, targets = torch.randn(shape), torch.randn(shape)
        came = call(mean_squared_error, predictions, targets)
        wanted = ((predictions - targets) ** 2).sum() / predictions.numel()
        look = "Equal shapes are fine, whatever they are."
        expect(
            f"The error of two tensors of shape {shape}", came, wanted, look
        )


run(check)

# %% hints
# A column of shape (3, 1) minus a flat tensor of shape (3,) is a square of
# shape (3, 3). Print the shape of the difference.
#
# Compare the shapes as a whole. That there are as many numbers
# {as_many_numbers}, or as many rows {as_many_rows}, or as many dimensions and
# numbers {as_many_of_both}, does not say that they meet one by one. And
# change nothing where they are equal {reshapes}.
#
# `if predictions.shape != targets.shape: raise ValueError(...)`, with
# `tuple(predictions.shape)` and `tuple(targets.shape)` in its text
# {without_shapes}. An `assert` raises another error {an_assert}, and an error
# that is returned stops nobody {returns_it}.
