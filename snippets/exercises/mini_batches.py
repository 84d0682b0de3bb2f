"""Mini-batches without a DataLoader

`batches` is to hand out the rows of `X` and `y` in batches of `size`: in a
new random order each time, each row once, and each row with its own target.
The last batch holds what is left.
"""

import torch


# %% starter
def batches(X, y, size):
    yield X, y


# %% solution
def batches(X, y, size):
    order = torch.randperm(len(X))
    for start in range(0, len(X), size):
        rows = order[start : start + size]
        yield X[rows], y[rows]


# %% wrong: in_order
def batches(X, y, size):
    for start in range(0, len(X), size):
        yield X[start : start + size], y[start : start + size]


# %% wrong: torn_apart
def batches(X, y, size):
    X, y = X[torch.randperm(len(X))], y[torch.randperm(len(X))]
    for start in range(0, len(X), size):
        yield X[start : start + size], y[start : start + size]


# %% wrong: drops_the_rest
def batches(X, y, size):
    order = torch.randperm(len(X))
    for number in range(len(X) // size):
        rows = order[number * size : (number + 1) * size]
        yield X[rows], y[rows]


# %% wrong: drawn_anew
def batches(X, y, size):
    for start in range(0, len(X), size):
        rows = torch.randint(len(X), (min(size, len(X) - start),))
        yield X[rows], y[rows]


# %% wrong: always_the_same
def batches(X, y, size):
    torch.manual_seed(0)
    order = torch.randperm(len(X))
    for start in range(0, len(X), size):
        rows = order[start : start + size]
        yield X[rows], y[rows]


# %% wrong: mixed_inside
def batches(X, y, size):
    for start in range(0, len(X), size):
        end = min(start + size, len(X))
        rows = start + torch.randperm(end - start)
        yield X[rows], y[rows]


# %% wrong: in_place
def batches(X, y, size):
    order = torch.randperm(len(X))
    X[:], y[:] = X[order], y[order]
    for start in range(0, len(X), size):
        yield X[start : start + size], y[start : start + size]


# %% wrong: returns
def batches(X, y, size):
    order = torch.randperm(len(X))
    for start in range(0, len(X), size):
        rows = order[start : start + size]
        return X[rows], y[rows]


# %% checks
def check():
    """`batches` yields pairs: some rows of X, and their targets."""
    for count, size in ((10, 4), (12, 3), (5, 8), (100, 7)):
        y = torch.arange(float(count)).reshape(-1, 1)
        X = torch.cat([y, y**2], dim=1)
        before = X.clone(), y.clone()
        came = call(lambda X=X, y=y, size=size: list(batches(X, y, size)))
        if any(isinstance(one, torch.Tensor) for one in came):
            not_yet(
                "Expected pairs of rows and targets, one after another, came a "
                "tensor.",
                "`return` ends the function with the first batch; `yield` goes on.",
            )
        lengths = [len(rows) for rows, _ in came]
        wanted = [min(size, count - start) for start in range(0, count, size)]
        if lengths != wanted:
            not_yet(
                f"{count} rows in batches of {size}: expected {len(wanted)} batches "
                f"of {wanted[:4]} rows,\ncame {len(lengths)} of {lengths[:4]}.",
                "The last batch holds what is left.",
            )
        rows, targets = (torch.cat(parts) for parts in zip(*came, strict=True))
        if not torch.equal(rows[:, :1], targets):
            not_yet(
                f"A row came with another row's target: {show(rows[0])} with "
                f"{show(targets[0])}.",
                "One order for both.",
            )
        seen = len(targets.unique())
        if seen != count:
            not_yet(
                f"Of {count} rows {seen} came, some more than once.",
                "An order has each number once: randperm.",
            )
        if not (torch.equal(X, before[0]) and torch.equal(y, before[1])):
            not_yet(
                "Afterwards the rows of X and y themselves are in another order.",
                "They belong to the caller: pick from them, and leave them alone.",
            )
    second = [targets for _, targets in batches(X, y, size)]
    again = torch.cat(second)
    if torch.equal(targets, again):
        not_yet(
            "Two epochs came in the same order.",
            f"They began with the rows {targets[:4].flatten().long().tolist()}. Is "
            "a new order drawn each time?",
        )
    first, other = (
        {frozenset(b.flatten().tolist()) for b in epoch if len(b) == size}
        for epoch in ([targets for _, targets in came], second)
    )
    if first & other:
        together = sorted(int(row) for row in min(first & other, key=min))
        not_yet(
            f"In two epochs the rows {together} came together in a batch.",
            "Mix all rows, then part them: who is with whom is new each time.",
        )


run(check)

# %% hints
# Shuffle the numbers of the rows, not the rows: `torch.randperm(n)` holds 0
# to n - 1 in a random order, each once.
#
# The same numbers pick from `X` and from `y` {torn_apart}. Draw each row once
# {drawn_anew}, in a new order each time {in_order}, {always_the_same}, of
# all rows {mixed_inside}; `X` and `y` stay as they are {in_place}.
#
# `order = torch.randperm(len(X))`, and in a loop over
# `range(0, len(X), size)`: `rows = order[start : start + size]`, then
# `yield X[rows], y[rows]` {returns}. A slice may reach beyond the end, so the rest
# comes by itself {drops_the_rest}.
