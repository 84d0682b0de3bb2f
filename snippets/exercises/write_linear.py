"""Write nn.Linear

Write the layer yourself: `Linear(inputs, outputs)` holds a weight of shape
(outputs, inputs) and a bias of shape (outputs,), both trained, and computes
`X @ weight.T + bias`.
"""

import torch
from torch import nn


# %% starter
class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = torch.randn(outputs, inputs) / inputs**0.5
        self.bias = torch.zeros(outputs)

    def forward(self, X):
        return X


# %% solution
class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs) / inputs**0.5)
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, X):
        return X @ self.weight.T + self.bias


# %% wrong: asks_for_gradients
class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = torch.randn(outputs, inputs, requires_grad=True)
        self.bias = torch.zeros(outputs, requires_grad=True)

    def forward(self, X):
        return X @ self.weight.T + self.bias


# %% wrong: no_super
class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        self.weight = nn.Parameter(torch.randn(outputs, inputs))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, X):
        return X @ self.weight.T + self.bias


# %% wrong: transposed
class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(inputs, outputs))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, X):
        return X @ self.weight + self.bias


# %% wrong: one_bias
class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs))
        self.bias = nn.Parameter(torch.zeros(1))

    def forward(self, X):
        return X @ self.weight.T + self.bias


# %% wrong: no_bias_added
class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, X):
        return X @ self.weight.T


# %% wrong: all_zero
class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(outputs, inputs))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, X):
        return X @ self.weight.T + self.bias


# %% wrong: all_one
class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(outputs, inputs))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, X):
        return X @ self.weight.T + self.bias


# %% wrong: not_trained
class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs), False)
        self.bias = nn.Parameter(torch.zeros(outputs), False)

    def forward(self, X):
        return X @ self.weight.T + self.bias


# %% wrong: not_transposed
class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, X):
        return X @ self.weight + self.bias


# %% checks
def check():
    """`Linear(3, 2)` makes a layer; calling it with rows predicts."""
    for inputs, outputs, rows in ((3, 2, 5), (1, 4, 1), (8, 1, 2)):
        look = "super().__init__() comes first: it makes the lists."
        layer = call(Linear, inputs, outputs, look=look)
        names = {name: tuple(p.shape) for name, p in layer.named_parameters()}
        wanted = {"weight": (outputs, inputs), "bias": (outputs,)}
        asked = getattr(layer.weight, "requires_grad", False)
        extra = (
            " A gradient is asked for,\nand still the list is empty." * asked
        )
        if names != wanted:
            not_yet(
                f"The parameters of Linear({inputs}, {outputs}):\n"
                f"  expected  {wanted}\n  came      {names}",
                "A module finds those attributes that are an nn.Parameter."
                + extra * (not names),
            )
        for name, parameter in layer.named_parameters():
            if not parameter.requires_grad:
                not_yet(
                    f"The {name} is a parameter, and its requires_grad is False.",
                    "Both are to be trained: each asks for a gradient.",
                )
        other = nn.Linear(inputs, outputs)
        layer.load_state_dict(other.state_dict())
        X = torch.randn(rows, inputs)
        look = (
            "Rows times the transposed weight, plus the bias, for each output."
        )
        came = call(layer, X, look=look)
        expect(f"The prediction for {rows} rows", came, other(X), look)
    weight = Linear(4, 4).weight
    if close(weight, weight[:1].expand(4, 4)):
        not_yet(
            f"All outputs begin with the same weights: {show(weight[0])}.",
            "Alone that works; in a network they would all be trained alike.",
        )


run(check)

# %% hints
# What does `list(Linear(3, 2).parameters())` hold? An optimizer sees what
# stands there and nothing else.
#
# Wrap the two tensors in `nn.Parameter`. `requires_grad=True` does not put
# them on the list {asks_for_gradients}, a parameter has it by itself
# {not_trained}, and without `super().__init__()` there is no list {no_super}.
# Outputs come first in the weight {transposed}, and each output has its bias
# {one_bias}.
#
# `self.weight = nn.Parameter(torch.randn(outputs, inputs) / inputs**0.5)`,
# the bias from `torch.zeros(outputs)`, and `X @ self.weight.T + self.bias`
# {no_bias_added}, {not_transposed}. Zeros do not do for the weights
# {all_zero}, nor do ones {all_one}.
