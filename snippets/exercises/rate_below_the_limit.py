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


# %% wrong: at_the_limit
def safe_rate(X):
    curvature = 2 / len(X) * X.T @ X
    return 2.1 / torch.linalg.eigvalsh(curvature).max().item()


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
    scales = (
        [1.0, 1.0],
        [1.0, 10.0],
        [0.01, 0.02, 0.1],
        [30.0, 1.0, 5.0, 2.0],
    )
    for scale in scales:
        X = torch.randn(50, len(scale)) * torch.tensor(scale)
        limit = 2 / torch.linalg.eigvalsh(2 / len(X) * X.T @ X).max().item()
        rate = number("The rate", call(safe_rate, X))
        w = torch.ones(len(scale), 1)
        first = ((X @ w) ** 2).mean()
        for _ in range(200):
            w = w - rate * 2 / len(X) * X.T @ (X @ w)
        last = ((X @ w) ** 2).mean()
        what = f"Columns of spread {scale}: with your rate, {rate:.3g}, the loss goes"
        if not last <= first:
            not_yet(
                f"{what}\nfrom {first:.3g} to {last:.3g} in 200 steps.",
                f"It explodes: the limit here is {limit:.3g}. The steepest direction "
                "sets it.",
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
# largest sets the limit, not the smallest {smallest}.
#
# `0.9 * 2 / largest`: a little below the limit, not above {at_the_limit}, and
# not so small that nothing happens {tiny}.
