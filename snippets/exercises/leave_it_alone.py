"""Leave it alone

`centred` returns a matrix whose columns have the mean 0. It does that to the
matrix that it was handed, too, behind the caller's back. Mend it: a result
with a memory of its own, and `X` as it was.
"""

import torch


# %% starter
def centred(X):
    X -= X.mean(dim=0)
    return X


# %% solution
def centred(X):
    return X - X.mean(dim=0)


# %% wrong: a_view
def centred(X):
    copy = X[:]
    copy -= copy.mean(dim=0)
    return copy


# %% wrong: puts_it_back
def centred(X):
    mean = X.mean(dim=0)
    X -= mean
    result = X
    X += mean
    return result


# %% wrong: one_mean
def centred(X):
    return X - X.mean()


# %% checks
def check():
    """`centred` takes a matrix and returns one of its shape."""
    for rows, columns in ((3, 2), (4, 5)):
        X = torch.randn(rows, columns) * 3 + 10
        before = X.clone()
        came = call(centred, X)
        look = (
            "Each column has a mean of its own: `dim` names what disappears."
        )
        if came is X:
            look = "It is X itself: another name is no other memory."
        if not torch.allclose(X, before):
            shared = torch.is_tensor(came) and came.data_ptr() == X.data_ptr()
            kind = (
                "X itself" if came is X else "a view of X" if shared else "new"
            )
            not_yet(
                f"X was changed: its first row was {show(before[0])}\n"
                f"and is {show(X[0])}. What came back is {kind}.",
                "An operation in place writes into the memory that the caller has.",
            )
        expect("The centred matrix", came, before - before.mean(dim=0), look)


run(check)

# %% hints
# `X -= ...` writes into the memory of `X`. What does `X - ...` do?
#
# A second name is no copy, and a slice shares the memory
# {a_view}. To put it back afterwards changes the result as well
# {puts_it_back}.
#
# `return X - X.mean(dim=0)`: a new tensor. (`X.mean()` is one mean for all
# columns {one_mean}.)
