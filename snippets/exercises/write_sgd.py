"""Write SGD

Write the optimizer yourself. `SGD(parameters, rate)` keeps the parameters,
`step()` subtracts the rate times the gradient from each that has one, and
`zero_grad()` sets each gradient to None.
"""

import torch
from torch import nn


# %% starter
class SGD:
    def __init__(self, parameters, rate):
        self.parameters, self.rate = parameters, rate

    def step(self):
        pass

    def zero_grad(self):
        pass


# %% solution
class SGD:
    def __init__(self, parameters, rate):
        self.parameters, self.rate = list(parameters), rate

    @torch.no_grad()
    def step(self):
        for parameter in self.parameters:
            if parameter.grad is not None:
                parameter -= self.rate * parameter.grad

    def zero_grad(self):
        for parameter in self.parameters:
            parameter.grad = None


# %% wrong: keeps_the_generator
class SGD:
    def __init__(self, parameters, rate):
        self.parameters, self.rate = parameters, rate

    @torch.no_grad()
    def step(self):
        for parameter in self.parameters:
            if parameter.grad is not None:
                parameter -= self.rate * parameter.grad

    def zero_grad(self):
        for parameter in self.parameters:
            parameter.grad = None


# %% wrong: recorded
class SGD:
    def __init__(self, parameters, rate):
        self.parameters, self.rate = list(parameters), rate

    def step(self):
        for parameter in self.parameters:
            parameter -= self.rate * parameter.grad

    def zero_grad(self):
        for parameter in self.parameters:
            parameter.grad = None


# %% wrong: without_a_gradient
class SGD:
    def __init__(self, parameters, rate):
        self.parameters, self.rate = list(parameters), rate

    @torch.no_grad()
    def step(self):
        for parameter in self.parameters:
            parameter -= self.rate * parameter.grad

    def zero_grad(self):
        for parameter in self.parameters:
            parameter.grad = None


# %% wrong: empties_nothing
class SGD:
    def __init__(self, parameters, rate):
        self.parameters, self.rate = list(parameters), rate

    @torch.no_grad()
    def step(self):
        for parameter in self.parameters:
            if parameter.grad is not None:
                parameter -= self.rate * parameter.grad

    def zero_grad(self):
        for parameter in self.parameters:
            parameter.zero_grad = None


# %% wrong: zeros
class SGD:
    def __init__(self, parameters, rate):
        self.parameters, self.rate = list(parameters), rate

    @torch.no_grad()
    def step(self):
        for parameter in self.parameters:
            if parameter.grad is not None:
                parameter -= self.rate * parameter.grad

    def zero_grad(self):
        for parameter in self.parameters:
            parameter.grad.zero_()


# %% checks
def check():
    """`SGD(model.parameters(), rate=0.1)` makes an optimizer."""
    for rate in (0.1, 0.03):
        mine, theirs = nn.Linear(3, 2), nn.Linear(3, 2)
        theirs.load_state_dict(mine.state_dict())
        start = mine.weight.detach().clone()
        optimizer = SGD(mine.parameters(), rate)
        other = torch.optim.SGD(theirs.parameters(), lr=rate)
        X, y = torch.randn(6, 3), torch.randn(6, 2)
        for number in (1, 2, 3):
            for model in (mine, theirs):
                ((model(X) - y) ** 2).mean().backward()
            look = (
                "A leaf that requires a gradient: step() runs under no_grad."
            )
            call(optimizer.step, look=look)
            other.step()
            look = "The rate times the gradient is subtracted, in place."
            if torch.equal(mine.weight, start):
                look = "The weights never moved: write into the parameters."
            elif number > 1:
                look = (
                    "The first step was right. parameters() can be walked through "
                    "once: keep a\nlist of it. And is each gradient emptied?"
                )
            what = f"The weight after step {number}, rate {rate}"
            expect(what, mine.weight, theirs.weight, look)
            call(optimizer.zero_grad)
            other.zero_grad()
        if mine.weight.grad is not None:
            not_yet(
                "After zero_grad() a gradient is None: came "
                f"{show(mine.weight.grad)}.",
                "None says that there is none; zeros are a gradient.",
            )
    model = nn.Linear(2, 1)
    model.bias.requires_grad_(False)
    model(torch.ones(1, 2)).sum().backward()
    look = "A parameter that is frozen, or took no part, has None in .grad."
    optimizer = SGD(model.parameters(), 0.1)
    call(optimizer.step, look=look)
    call(optimizer.zero_grad, look=look)


run(check)

# %% hints
# `step()` is your `w -= rate * w.grad`, once for each parameter. Under what
# did that line stand?
#
# Under `no_grad` {recorded}, in place. `parameters()` is a
# generator: after one walk it is empty {keeps_the_generator}.
#
# `list(parameters)` in `__init__`; in `step`, for each parameter whose
# `.grad` is not None {without_a_gradient}, `parameter -= self.rate *
# parameter.grad` under `torch.no_grad()`; in `zero_grad`,
# `parameter.grad = None` {empties_nothing}, {zeros}.
