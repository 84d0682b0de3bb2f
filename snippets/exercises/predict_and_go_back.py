"""Predict, and go back

`predict` is to return predictions that training had no part in: dropout off,
nothing recorded. Afterwards the model is in the mode in which it came.
"""

import torch
from torch import nn


# %% starter
def predict(model, X):
    return model(X)


# %% solution
def predict(model, X):
    training = model.training
    model.eval()
    try:
        with torch.no_grad():
            return model(X)
    finally:
        model.train(training)


# %% wrong: eval_alone
def predict(model, X):
    training = model.training
    model.eval()
    y = model(X)
    model.train(training)
    return y


# %% wrong: no_grad_alone
def predict(model, X):
    with torch.no_grad():
        return model(X)


# %% wrong: stays
def predict(model, X):
    model.eval()
    with torch.no_grad():
        return model(X)


# %% wrong: always_train
def predict(model, X):
    model.eval()
    with torch.no_grad():
        y = model(X)
    model.train()
    return y


# %% wrong: sets_the_attribute
def predict(model, X):
    training = model.training
    model.eval()
    try:
        with torch.no_grad():
            return model(X)
    finally:
        model.training = training


# %% wrong: after_an_error
def predict(model, X):
    training = model.training
    model.eval()
    with torch.no_grad():
        y = model(X)
    model.train(training)
    return y


# %% checks
def check():
    """`predict(model, X)` returns what the model returns for X."""
    for rows in (1, 6):
        model = nn.Sequential(
            nn.Linear(3, 50), nn.Dropout(0.5), nn.Linear(50, 1)
        )
        X = torch.randn(rows, 3)
        for training in (True, False):
            model.train(False)
            wanted = model(X).detach()
            model.train(training)
            came = call(predict, model, X)
            recorded = came.requires_grad if torch.is_tensor(came) else None
            look = f"Dropout was on. Recorded: {recorded}."
            expect(f"The predictions for {rows} rows", came, wanted, look)
            if recorded:
                not_yet(
                    "The numbers are right, and the prediction was recorded.",
                    "eval() turns dropout off, not autograd.",
                )
            if model.training != training:
                not_yet(
                    f"Before: model.training was {training}. After: {model.training}.",
                    "Who calls may be in the middle of training, or not: put back "
                    "what was.",
                )
            if model[1].training != training:
                not_yet(
                    f"After: model.training is {training} again, that of its Dropout "
                    f"is {model[1].training}.",
                    "Each layer has this attribute, and eval() set them all.",
                )
    model.train()
    try:
        predict(model, torch.randn(2, 7))
    except RuntimeError:
        if not model.training:
            not_yet(
                "After rows of a wrong size, and the error, the model stays in eval "
                "mode.",
                "What stands in `finally` is done in any case.",
            )


run(check)

# %% hints
# Two switches: one for layers such as dropout, one for autograd. Neither does
# the other's work {eval_alone}, {no_grad_alone}.
#
# `model.training` says in which mode the model is. Note it before `eval()`,
# and put it back {stays}: which need not be training mode {always_train},
# and in all layers {sets_the_attribute}.
#
# `training = model.training`, `model.eval()`, then `try:` with
# `torch.no_grad()` around `return model(X)`, and in `finally:`
# `model.train(training)`, so that it holds after an error, too
# {after_an_error}.
