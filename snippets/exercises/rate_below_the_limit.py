"""A rate below the limit

For a line, all rows at once, and the mean squared error, gradient descent
settles if the rate is below 2 divided by the largest curvature: the largest
eigenvalue of `2 / n * X.T @ X`. Return a rate that settles for any `X`, and
that is not more than ten times smaller than it need be.
"""

import torch


# %% starter
def safe_rate(X):
    return 0.1


# %% solution
def safe_rate(X):
    curvature = 2 / len(X) * X.T @ X
    largest = torch.linalg.eigvalsh(curvature).max()
    return 0.9 * 2 / largest.item()


# %% wrong: above_the_limit
def safe_rate(X):
    curvature = 2 / len(X) * X.T @ X
    return 2.1 / torch.linalg.eigvalsh(curvature).max().item()


# %% wrong: at_the_limit
def safe_rate(X):
    curvature = 2 / len(X) * X.T @ X
    return 2 / torch.linalg.eigvalsh(curvature).max().item()


# %% wrong: each_column_alone
def safe_rate(X):
    return 0.5 / X.var(dim=0).max().item()


# %% wrong: smallest
def safe_rate(X):
    curvature = 2 / len(X) * X.T @ X
    return 0.9 * 2 / torch.linalg.eigvalsh(curvature).min().item()


# %% wrong: forgets_the_rows
def safe_rate(X):
    largest = torch.linalg.eigvalsh(2 * X.T @ X).max()
    return 0.9 * 2 / largest.item()


# %% wrong: tiny
def safe_rate(X):
    return 1e-6


# %% checks
def check():
    """`safe_rate` returns a number."""
    cases = []
    for scale in (
        [1.0, 1.0],
        [1.0, 10.0],
        [0.01, 0.02, 0.1],
        [30.0, 1.0, 5.0, 2.0],
    ):
        X = torch.randn(50, len(scale)) * torch.tensor(scale)
        steep = "The steepest direction sets it."
        cases.append((f"Columns of spread {scale}", X, steep))
    alike = torch.randn(50, 1) + 0.1 * torch.randn(50, 3) + 5
    steep = "Columns that rise together,\nor lie far from 0, make it steeper."
    cases.append(("Columns much alike, of mean 5", alike, steep))
    for name, X, steep in cases:
        limit = 2 / torch.linalg.eigvalsh(2 / len(X) * X.T @ X).max().item()
        rate = number("The rate", call(safe_rate, X))
        w = torch.ones(X.shape[1], 1)
        first = ((X @ w) ** 2).mean()
        for _ in range(200):
            w = w - rate * 2 / len(X) * X.T @ (X @ w)
        last = ((X @ w) ** 2).mean()
        what = f"{name}: with your rate, {rate:.3g}, the loss goes"
        if abs(rate / limit - 1) < 1e-4:
            not_yet(
                f"{what}\nfrom {first:.3g} to {last:.3g} in 200 steps.",
                "Your rate is the limit itself: there the steepest direction "
                "jumps to and fro\nand never settles.",
            )
        if not last <= first:
            not_yet(
                f"{what}\nfrom {first:.3g} to {last:.3g} in 200 steps.",
                f"It explodes: the limit here is {limit:.3g}. {steep}",
            )
        if rate < limit / 10:
            not_yet(
                f"{what}\nfrom {first:.3g} to {last:.3g}. It settles, slowly: the "
                f"limit is {limit:.3g}.",
                "The curvature is a mean over the rows, and the limit follows X.",
            )


run(check)

# %% hints
# A fixed rate cannot fit every `X`: with columns ten times larger, the
# curvature is a hundred times larger.
#
# Compute the matrix of the task, with the division by the rows
# {forgets_the_rows}, and its eigenvalues with `torch.linalg.eigvalsh`. The
# largest sets the limit, not the smallest {smallest}, and not the spread of
# one column {each_column_alone}.
#
# `0.9 * 2 / largest`: a little below the limit, not on it {at_the_limit} or above
# {above_the_limit}, and not so small that nothing happens {tiny}.
