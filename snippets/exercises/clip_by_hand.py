"""Clip by hand

`clip` is to shorten the gradients of all parameters together, in place, if
their common length is above `limit`: the root of the sum of all squares. The
direction stays. It returns the length before, as a float.
"""

import torch
from torch import nn


# %% starter
def clip(parameters, limit):
    return 0.0


# %% solution
def clip(parameters, limit):
    gradients = [p.grad for p in parameters if p.grad is not None]
    length = sum((g**2).sum().item() for g in gradients) ** 0.5
    if length > limit:
        for gradient in gradients:
            gradient *= limit / length
    return length


# %% wrong: each_alone
def clip(parameters, limit):
    gradients = [p.grad for p in parameters if p.grad is not None]
    length = sum((g**2).sum().item() for g in gradients) ** 0.5
    for gradient in gradients:
        if gradient.norm() > limit:
            gradient *= limit / gradient.norm()
    return length


# %% wrong: each_number
def clip(parameters, limit):
    gradients = [p.grad for p in parameters if p.grad is not None]
    length = sum((g**2).sum().item() for g in gradients) ** 0.5
    for gradient in gradients:
        gradient.clamp_(-limit, limit)
    return length


# %% wrong: always
def clip(parameters, limit):
    gradients = [p.grad for p in parameters if p.grad is not None]
    length = sum((g**2).sum().item() for g in gradients) ** 0.5
    for gradient in gradients:
        gradient *= limit / length
    return length


# %% wrong: new_gradients
def clip(parameters, limit):
    gradients = [p.grad for p in parameters if p.grad is not None]
    length = sum((g**2).sum().item() for g in gradients) ** 0.5
    for gradient in gradients:
        gradient = gradient * limit / length
    return length


# %% wrong: walks_twice
def clip(parameters, limit):
    found = (p.grad for p in parameters if p.grad is not None)
    length = sum((g**2).sum().item() for g in found) ** 0.5
    if length > limit:
        for parameter in parameters:
            parameter.grad *= limit / length
    return length


# %% wrong: none_forgotten
def clip(parameters, limit):
    gradients = [p.grad for p in parameters]
    length = sum((g**2).sum().item() for g in gradients) ** 0.5
    if length > limit:
        for gradient in gradients:
            gradient *= limit / length
    return length


# %% checks
def check():
    """`clip(model.parameters(), limit=1.0)` returns the length before."""
    for size, limit in ((20.0, 1.0), (1.0, 9e3), (5.0, 0.3)):
        model = nn.Linear(3, 2)
        (size * model(torch.randn(4, 3))).pow(2).sum().backward()
        before = [p.grad.clone() for p in model.parameters()]
        length = torch.cat([g.flatten() for g in before]).norm().item()
        factor = min(1.0, limit / length)
        came = number("The length", call(clip, model.parameters(), limit))
        if abs(came - length) > 1e-4 * length:
            not_yet(
                f"The length before: expected {length:.4g}, came {came:.4g}.",
                "The root of the sum of the squares of all gradients.",
            )
        for (name, parameter), old in zip(
            model.named_parameters(), before, strict=True
        ):
            look = "One factor for all: limit / length, if the length is above it."
            gradient = parameter.grad.clone()
            if torch.equal(gradient, old):
                look = "It is as it was: write into the gradient itself."
                call(clip, list(model.parameters()), limit)
                if not torch.equal(parameter.grad, old):
                    look = (
                        "It is as it was: parameters() can be walked through once. "
                        "Keep a list of it."
                    )
            elif factor == 1:
                look = "It was below the limit: leave it as it is."
            what = (
                f"The gradient of {name}, length {length:.4g}, limit {limit}"
            )
            expect(what, gradient, old * factor, look)
    model = nn.Linear(2, 1)
    model.bias.requires_grad_(False)
    model(torch.ones(1, 2)).sum().backward()
    look = "A frozen parameter has None in .grad."
    call(clip, model.parameters(), 1.0, look=look)


run(check)

# %% hints
# Take all gradients together as one arrow. How long is it?
#
# Each gradient by itself {each_alone}, or each number {each_number}, would
# turn the arrow. One factor for all keeps its direction, and below the limit
# nothing happens {always}. `parameters()` is a generator: after one walk it is
# empty {walks_twice}.
#
# `length = sum((g**2).sum().item() for g in gradients) ** 0.5`, over those
# that are not None {none_forgotten}; if it is above the limit, `gradient *=
# limit / length` for each, in place {new_gradients}.
