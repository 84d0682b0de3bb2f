"""Flat targets

`loss` gets predictions as a column, (n, 1), and targets as they come from a
table: flat, (n,). Perfect predictions do not give 0. Mend it: the mean
squared error of each prediction against its own target, and an error if
there are not as many of both.
"""

import torch


# %% starter
def loss(predictions, targets):
    return ((predictions - targets) ** 2).mean()


# %% solution
def loss(predictions, targets):
    targets = targets.reshape(-1, 1)
    if predictions.shape != targets.shape:
        raise ValueError(f"{predictions.shape} and {targets.shape}")
    return ((predictions - targets) ** 2).mean()


# %% wrong: without_a_guard
def loss(predictions, targets):
    return ((predictions - targets.reshape(-1, 1)) ** 2).mean()


# %% wrong: squeezed
def loss(predictions, targets):
    predictions = predictions.squeeze()
    if predictions.shape != targets.shape:
        raise ValueError(f"{predictions.shape} and {targets.shape}")
    return ((predictions - targets) ** 2).mean()


# %% wrong: diagonal
def loss(predictions, targets):
    square = ((predictions - targets) ** 2).diagonal()
    return square.sum()


# %% wrong: as_many_as_targets
def loss(predictions, targets):
    total = 0.0
    for row in range(len(targets)):
        total = total + (predictions[row, 0] - targets[row]) ** 2
    return total / len(targets)


# %% wrong: in_place
def loss(predictions, targets):
    targets.resize_(len(targets), 1)
    return ((predictions - targets) ** 2).mean()


# %% checks
def check():
    """`loss` returns a tensor without dimensions."""
    for count in (3, 8, 1):
        targets = torch.randn(count)
        column = targets.reshape(-1, 1)
        look = (
            "One row is a batch, too: squeeze() takes both of its dimensions."
        )
        came = call(loss, column.clone(), targets.clone(), look=look)
        look = "A column minus a flat tensor is a square. Print the shape."
        expect(f"The loss of {count} perfect predictions", came, 0.0, look)
        off = torch.randn(count, 1)
        came = call(loss, column + off, targets)
        look = "Is it the mean over the rows?"
        expect(f"The loss of {count} predictions", came, (off**2).mean(), look)
        if targets.shape != (count,):
            not_yet(
                "The losses are right, but the caller's targets have another shape "
                "now.",
                "A name that ends in _ changes the tensor itself.",
            )
    weight = torch.zeros(4, 1, requires_grad=True)
    targets = torch.arange(4.0)
    call(loss, weight, targets).backward()
    look = (
        "The gradient of each prediction: its own error times 2, divided by 4."
    )
    expect("The gradient at 0", weight.grad, -targets.reshape(-1, 1) / 2, look)
    for name, rows, count in (
        ("One prediction against four targets", 1, 4),
        ("Four predictions against one target", 4, 1),
    ):
        try:
            came = loss(torch.randn(rows, 1), torch.randn(count))
        except Exception:
            continue
        not_yet(
            f"{name}: expected an error, came {show(came)}.",
            "A single number fits anything, and a loop over one ignores the rest "
            "of the\nother. Compare how many there are, and raise an error.",
        )


run(check)

# %% hints
# For three rows, which shape has `predictions - targets`? It is not (3, 1).
#
# Make the targets a column, in a tensor of their own {in_place}: of shape
# (n, 1), and `-1` lets `reshape` count. The diagonal of the square is what
# you want, and a
# mean of it {diagonal}: but why compute the square?
#
# `targets.reshape(-1, 1)`, and a guard: raise an error if the two shapes
# still differ {without_a_guard}, {as_many_as_targets}. (Under `squeeze()` one
# prediction loses both
# dimensions {squeezed}.)
