"""Standardise by hand

`standardise` gets the rows to train on and the rows to test with. Subtract
each column's mean and divide by its standard deviation, both measured on the
training rows; return the two matrices. (Divide by n - 1, as `std` does.)
"""

import torch


# %% starter
def standardise(X_train, X_test):
    return X_train, X_test


# %% solution
def standardise(X_train, X_test):
    mean, std = X_train.mean(dim=0), X_train.std(dim=0)
    return (X_train - mean) / std, (X_test - mean) / std


# %% wrong: each_by_itself
def standardise(X_train, X_test):
    return tuple((X - X.mean(dim=0)) / X.std(dim=0) for X in (X_train, X_test))


# %% wrong: on_both
def standardise(X_train, X_test):
    both = torch.cat([X_train, X_test])
    mean, std = both.mean(dim=0), both.std(dim=0)
    return (X_train - mean) / std, (X_test - mean) / std


# %% wrong: one_mean
def standardise(X_train, X_test):
    mean, std = X_train.mean(), X_train.std()
    return (X_train - mean) / std, (X_test - mean) / std


# %% wrong: by_the_variance
def standardise(X_train, X_test):
    mean, std = X_train.mean(dim=0), X_train.var(dim=0)
    return (X_train - mean) / std, (X_test - mean) / std


# %% wrong: in_place
def standardise(X_train, X_test):
    mean, std = X_train.mean(dim=0), X_train.std(dim=0)
    X_train -= mean
    X_train /= std
    return X_train, (X_test - mean) / std


# %% checks
def check():
    """`standardise` returns two matrices."""
    for columns in (2, 5):
        train = torch.randn(20, columns) * torch.arange(1.0, columns + 1) + 7
        test = torch.randn(4, columns) * 3 + 9
        given = train.clone()
        tested = test.clone()
        came = call(standardise, given, tested)
        pair("the training rows and the test rows", came)
        wanted = (train - train.mean(0)) / train.std(0)
        look = "Each column: its own mean and its own spread."
        if torch.is_tensor(came[0]) and came[0].shape == wanted.shape:
            # Rounded: what is left of a mean of 0 differs from CPU to CPU.
            mean, std = came[0].mean(0).round(decimals=4) + 0, came[0].std(0)
            look = f"Its columns' means are {show(mean)},\ntheir stds {show(std)}."
        if close(came[1], (test - test.mean(0)) / test.std(0)):
            look = "Here the test rows were scaled with numbers of their own."
            expect(
                "The test rows",
                came[1],
                (test - train.mean(0)) / train.std(0),
                look,
            )
        expect("The training rows", came[0], wanted, look)
        expect("The test rows", came[1], (test - train.mean(0)) / train.std(0))
        if not (torch.equal(given, train) and torch.equal(tested, test)):
            not_yet(
                "The numbers are right, but X_train or X_test was overwritten.",
                "`-=` and `/=` write into the tensor that was handed in.",
            )


run(check)

# %% hints
# `dim` names what disappears: of 20 rows and 5 columns, 5 means are wanted.
#
# The test rows go through the mean and the std of the training rows, not
# through their own {each_by_itself}, nor through those of all {on_both}. One
# mean for all columns does not do either {one_mean}.
#
# `mean, std = X_train.mean(dim=0), X_train.std(dim=0)`, and then
# `(X - mean) / std` for both: `std`, not the variance {by_the_variance}, and
# not in place {in_place}.
