"""Write the loop

`fit` is to find the line `X @ w + b` that is nearest to `y`, by gradient
descent on the mean squared error, all rows at once. `w`, (features, 1), and
`b`, (1,), begin at zero. Return both after `epochs` steps of rate `rate`.
"""

import torch


# %% starter
def fit(X, y, rate, epochs):
    w = torch.zeros(X.shape[1], 1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(epochs):
        pass
    return w, b


# %% solution
def fit(X, y, rate, epochs):
    w = torch.zeros(X.shape[1], 1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(epochs):
        loss = ((X @ w + b - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
            b -= rate * b.grad
        w.grad, b.grad = None, None
    return w, b


# %% wrong: never_emptied
def fit(X, y, rate, epochs):
    w = torch.zeros(X.shape[1], 1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(epochs):
        loss = ((X @ w + b - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
            b -= rate * b.grad
    return w, b


# %% wrong: weight_alone
def fit(X, y, rate, epochs):
    w = torch.zeros(X.shape[1], 1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(epochs):
        loss = ((X @ w + b - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
        w.grad = None
    return w, b


# %% wrong: the_sum
def fit(X, y, rate, epochs):
    w = torch.zeros(X.shape[1], 1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(epochs):
        loss = ((X @ w + b - y) ** 2).sum()
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
            b -= rate * b.grad
        w.grad, b.grad = None, None
    return w, b


# %% wrong: forward_outside
def fit(X, y, rate, epochs):
    w = torch.zeros(X.shape[1], 1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    loss = ((X @ w + b - y) ** 2).mean()
    for _ in range(epochs):
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
            b -= rate * b.grad
        w.grad, b.grad = None, None
    return w, b


# %% checks
def by_formula(X, y, rate, epochs):
    w, b = torch.zeros(X.shape[1], 1), torch.zeros(1)
    for _ in range(epochs):
        errors = X @ w + b - y
        w = w - rate * 2 * X.T @ errors / len(X)
        b = b - rate * 2 * errors.mean(dim=0)
    return w, b


def check():
    """`fit` returns two tensors, w and b."""
    for rows, features, epochs in ((5, 1, 1), (6, 3, 2), (30, 2, 50)):
        X = torch.randn(rows, features)
        y = X @ torch.randn(features, 1) + 2 + 0.1 * torch.randn(rows, 1)
        look = (
            "Each epoch needs a forward pass of its own: the graph is used once."
            "\nAnd `w = ...` in the loop binds a new tensor, which has no .grad."
        )
        came = call(fit, X, y, 0.1, epochs, look=look)
        pair("w and b", came)
        w, b = by_formula(X, y, 0.1, epochs)
        look = "After one step: minus the rate times the first gradient."
        if not (came[0].any() or came[1].any()):
            look = "Both are still zero: predict, loss, backward(), update."
        elif epochs > 1:
            look = (
                "One step is right, two are not: is .grad emptied in between?"
            )
        what = f"after {epochs} epochs on {rows} rows of {features}"
        if close(came[0] / rows, w) and epochs == 1:
            look = f"It is {rows} times too large: a sum over the rows, not a mean."
        if epochs == 1:
            expect(f"b {what}", came[1], b, look)
        expect(f"w {what}", came[0], w, look)
        expect(f"b {what}", came[1], b, look)


run(check)

# %% hints
# Four things in each epoch: predict and compute the loss, `backward()`,
# update under `torch.no_grad()`, empty the gradients. In this order.
#
# The forward pass stands inside the loop {forward_outside}. The loss is the
# mean of the squared errors, not their sum {the_sum}. Both `w` and `b` are
# updated {weight_alone} and emptied {never_emptied}.
#
# `loss = ((X @ w + b - y) ** 2).mean()`, `loss.backward()`, then under
# `no_grad` `w -= rate * w.grad` and the same for `b`; at last
# `w.grad, b.grad = None, None`.
