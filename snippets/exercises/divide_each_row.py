"""Divide each row

`shares` divides each row of a matrix by the sum of that row, so that each
row of the result adds up to 1. It raises for most matrices, and is wrong
for square ones. Mend it.
"""

import torch


# %% starter
def shares(X):
    return X / X.sum(dim=1)


# %% solution
def shares(X):
    return X / X.sum(dim=1, keepdim=True)


# %% wrong: the_other_dim
def shares(X):
    return X / X.sum(dim=0)


# %% wrong: of_all
def shares(X):
    return X / X.sum()


# %% wrong: in_place
def shares(X):
    X /= X.sum(dim=1, keepdim=True)
    return X


# %% checks
def check():
    """`shares` takes a matrix and returns one of its shape."""
    for rows, columns in ((2, 3), (5, 2), (1, 4), (3, 3)):
        X = torch.rand(rows, columns) + 0.1
        before = X.clone()
        look = (
            "The sums are flat: (2,) is lined up with the columns of (2, 3)."
        )
        came = call(shares, X, look=look)
        look = "Which dimension is to disappear, and which to stay?"
        if torch.is_tensor(came) and close(came.sum(), torch.tensor(1.0)):
            look = "All numbers together add up to 1. Each row is to."
        wanted = torch.stack([row / row.sum() for row in before])
        expect(
            f"The shares of {rows} rows, {columns} columns", came, wanted, look
        )
        if not torch.equal(X, before):
            not_yet(
                "The shares are right, but X was overwritten.",
                "`/=` writes into the tensor that was handed in.",
            )


run(check)

# %% hints
# Print `X.sum(dim=1).shape` for a matrix of 2 rows and 3 columns. With which
# side of `X` is it lined up?
#
# The sums must stand as a column: one a row, the dimension kept with size 1.
# (`dim=0` sums each column {the_other_dim}, no `dim` sums all {of_all}.)
#
# `X.sum(dim=1, keepdim=True)`, and `/`, not `/=` {in_place}.
