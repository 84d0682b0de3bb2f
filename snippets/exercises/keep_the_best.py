"""Keep the best

`fit` trains and returns the state of the epoch with the lowest validation
loss. It returns the state of the last one. Mend it.
(`train()` trains the model for one epoch, `validate()` returns a loss.)
"""

import copy

import torch
from torch import nn


# %% starter
def fit(model, train, validate, epochs):
    lowest, best = float("inf"), None
    for _ in range(epochs):
        train()
        if (loss := validate()) < lowest:
            lowest, best = loss, model.state_dict()
    return best


# %% solution
def fit(model, train, validate, epochs):
    lowest, best = float("inf"), None
    for _ in range(epochs):
        train()
        if (loss := validate()) < lowest:
            lowest, best = loss, copy.deepcopy(model.state_dict())
    return best


# %% wrong: never_lowers
def fit(model, train, validate, epochs):
    lowest, best = float("inf"), None
    for _ in range(epochs):
        train()
        if validate() < lowest:
            best = copy.deepcopy(model.state_dict())
    return best


# %% wrong: highest
def fit(model, train, validate, epochs):
    highest, best = -float("inf"), None
    for _ in range(epochs):
        train()
        if (loss := validate()) > highest:
            highest, best = loss, copy.deepcopy(model.state_dict())
    return best


# %% wrong: parameters_alone
def fit(model, train, validate, epochs):
    lowest, best = float("inf"), None
    for _ in range(epochs):
        train()
        if (loss := validate()) < lowest:
            lowest = loss
            best = {n: p.detach().clone() for n, p in model.named_parameters()}
    return best


# %% wrong: before_training
def fit(model, train, validate, epochs):
    lowest, best = float("inf"), None
    for _ in range(epochs):
        if (loss := validate()) < lowest:
            lowest, best = loss, copy.deepcopy(model.state_dict())
        train()
    return best


# %% wrong: state_before
def fit(model, train, validate, epochs):
    lowest, best = float("inf"), None
    for _ in range(epochs):
        state = copy.deepcopy(model.state_dict())
        train()
        if (loss := validate()) < lowest:
            lowest, best = loss, state
    return best


# %% wrong: copied_once
def fit(model, train, validate, epochs):
    lowest, best = float("inf"), copy.deepcopy(model.state_dict())
    for _ in range(epochs):
        train()
        if (loss := validate()) < lowest:
            lowest = loss
    return best


# %% checks
def check():
    """`fit` returns a state, as `state_dict()` does."""
    for losses in ([5.0, 2.0, 3.0, 1.5, 4.0], [3.0, 1.0, 2.0]):
        model = nn.BatchNorm1d(2)
        epochs, states = [], []

        def train(model=model, epochs=epochs, states=states):
            epochs.append(len(epochs))
            with torch.no_grad():
                model.weight += 1
            model.running_mean += 10
            states.append(copy.deepcopy(model.state_dict()))

        def validate(epochs=epochs, losses=losses):
            return losses[epochs[-1]]

        look = "validate() judges what train() did: train first."
        came = call(fit, model, train, validate, len(losses), look=look)
        at = losses.index(min(losses))
        if missing := sorted({*states[at]} - {*came}):
            not_yet(
                f"The state lacks {', '.join(missing)}.",
                "Buffers belong to it, too: state_dict() has both.",
            )
        same = [
            n
            for n, s in enumerate(states)
            if close(came["weight"], s["weight"])
        ]
        if not same:
            not_yet(
                "The state that came is of no epoch: after the training of each it "
                "was another.",
                "When is it copied? In each epoch that is the best so far.",
            )
        if same != [at]:
            kept = came["weight"].data_ptr() == model.weight.data_ptr()
            look = "Is `lowest` renewed, and compared the right way round?"
            if kept:
                look = "Its tensors are the model's own: training goes on in them."
            elif same == [at - 1]:
                look = "That is the state before the best epoch's training."
            not_yet(
                f"With the losses {losses} the best epoch is {at + 1}; came the "
                f"state of epoch {same[0] + 1}.",
                look,
            )


run(check)

# %% hints
# Keep a state, train on, and print both. Did the kept one change?
#
# `state_dict()` holds the model's own tensors, and a new dict around them
# holds the same. What is wanted is a copy of all its numbers, of
# the parameters and the buffers {parameters_alone}.
#
# `best = copy.deepcopy(model.state_dict())`, in an epoch that is lower than
# the lowest so far {never_lowers}, {highest}, after its training
# {before_training}, {state_before}, {copied_once}.
