"""Micro-batches

`gradients` is to compute the gradient of the loss on all rows with
micro-batches of at most `size` rows: one `backward()` for each. Where the
last one is smaller, its rows count too much. Mend it.
(The model is `X @ w`, the loss the mean squared error of all rows.)
"""

import torch


# %% starter
def gradients(X, y, w, size):
    w.grad = None
    parts = len(X.split(size))
    for rows, targets in zip(X.split(size), y.split(size), strict=True):
        loss = ((rows @ w - targets) ** 2).mean()
        (loss / parts).backward()
    return w.grad


# %% solution
def gradients(X, y, w, size):
    w.grad = None
    for rows, targets in zip(X.split(size), y.split(size), strict=True):
        loss = ((rows @ w - targets) ** 2).mean()
        (loss * len(rows) / len(X)).backward()
    return w.grad


# %% wrong: plain_means
def gradients(X, y, w, size):
    w.grad = None
    for rows, targets in zip(X.split(size), y.split(size), strict=True):
        loss = ((rows @ w - targets) ** 2).mean()
        loss.backward()
    return w.grad


# %% wrong: emptied_inside
def gradients(X, y, w, size):
    for rows, targets in zip(X.split(size), y.split(size), strict=True):
        w.grad = None
        loss = ((rows @ w - targets) ** 2).mean()
        (loss * len(rows) / len(X)).backward()
    return w.grad


# %% wrong: never_emptied
def gradients(X, y, w, size):
    for rows, targets in zip(X.split(size), y.split(size), strict=True):
        loss = ((rows @ w - targets) ** 2).mean()
        (loss * len(rows) / len(X)).backward()
    return w.grad


# %% wrong: sums
def gradients(X, y, w, size):
    w.grad = None
    for rows, targets in zip(X.split(size), y.split(size), strict=True):
        ((rows @ w - targets) ** 2).sum().backward()
    return w.grad


# %% wrong: one_backward
def gradients(X, y, w, size):
    w.grad = None
    loss = 0
    for rows, targets in zip(X.split(size), y.split(size), strict=True):
        loss = loss + ((rows @ w - targets) ** 2).sum() / len(X)
    loss.backward()
    return w.grad


# %% checks
def check():
    """`gradients` returns one gradient, of the shape of w."""
    for count, size in ((8, 4), (12, 5), (7, 3), (5, 9)):
        X, y = torch.randn(count, 3), torch.randn(count, 1)
        w = torch.randn(3, 1, requires_grad=True)
        wanted = (2 * X.T @ (X @ w - y) / count).detach()
        (w * 100).sum().backward()
        backwards = []
        w.register_hook(backwards.append)
        came = call(gradients, X, y, w, size)
        parts, last = len(X.split(size)), X.split(size)[-1]
        alone = 2 * last.T @ (last @ w - y[-len(last) :]) / count
        shares = f"Micro-batches of {size} and at last {len(last)} rows"
        look = f"{shares}: each counts by its share of the rows."
        if torch.is_tensor(came) and close(came / parts, wanted):
            look = "It is as many times too large as there are micro-batches."
        elif torch.is_tensor(came) and close(came / count, wanted):
            look = "It is as many times too large as there are rows."
        elif torch.is_tensor(came) and close(came - 100, wanted):
            look = "What was in w.grad before is still in it: 100 each."
        elif close(came, alone):
            look = "That is the last part alone. Emptied too often?"
        expect(f"The gradient of {count} rows", came, wanted, look)
        if len(backwards) < parts:
            not_yet(
                f"The gradient of {count} rows is right, and {parts} "
                f"micro-batches of at most {size} rows\n"
                f"had {len(backwards)} backward().",
                "One backward() for each: it frees the graph of its rows, and no "
                "more than\none is held in memory.",
            )


run(check)

# %% hints
# 12 rows in parts of 5, 5 and 2. By how much does a row of the last part
# count, if each part's mean counts a third?
#
# A part's mean times its rows, divided by all rows, adds up to the mean of
# all. Plain means add up to too much {plain_means}, and sums to more {sums}.
# And empty the gradient once, before the loop {emptied_inside},
# {never_emptied}.
#
# `(loss * len(rows) / len(X)).backward()`, in the loop {one_backward}.
