"""Freeze a layer

`freeze` is to freeze one layer of a model, which may be a block of layers:
training must not change it, and all else is trained as before. It sets an
attribute that nobody reads.
"""

import torch
from torch import nn


# %% starter
def freeze(layer):
    layer.requires_grad = False


# %% solution
def freeze(layer):
    layer.requires_grad_(False)


# %% wrong: weight_alone
def freeze(layer):
    layer.weight.requires_grad_(False)


# %% wrong: by_name
def freeze(layer):
    layer.weight.requires_grad = False
    layer.bias.requires_grad = False


# %% wrong: eval_mode
def freeze(layer):
    layer.eval()


# %% wrong: no_gradient_now
def freeze(layer):
    for parameter in layer.parameters():
        parameter.grad = None


# %% wrong: constants
def freeze(layer):
    weight, bias = layer.weight.detach(), layer.bias.detach()
    del layer.weight, layer.bias
    layer.weight, layer.bias = weight, bias


# %% wrong: cuts_the_graph
def freeze(layer):
    layer.register_forward_hook(lambda module, given, result: result.detach())


# %% checks
def check():
    """`freeze(layer)` need not return anything."""
    block = nn.Sequential(nn.Linear(4, 2), nn.Tanh())
    for frozen, last in (2, nn.Linear(4, 2)), (0, nn.Linear(4, 2)), (2, block):
        model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), last)
        before = {
            name: p.detach().clone() for name, p in model.named_parameters()
        }
        look = "A block has no weight of its own: go through its parameters()."
        call(freeze, model[frozen], look=look * (model[frozen] is block))
        if missing := sorted({*before} - {*dict(model.named_parameters())}):
            not_yet(
                f"The model has lost {', '.join(missing)}: it is no parameter now.",
                "A frozen layer still holds its parameters, for saving and moving.",
            )
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        ones = torch.ones(5, 3)
        look = "Something that is to be trained was cut off from the loss."

        def training_step(model=model, ones=ones):
            (model(ones) ** 2).mean().backward()

        call(training_step, look=look)
        optimizer.step()
        for name, parameter in model.named_parameters():
            moved = not torch.equal(parameter, before[name])
            if name.startswith(str(frozen)) and moved:
                asked = "True" if parameter.requires_grad else "False"
                not_yet(
                    f"{name} of the frozen layer moved in one step; its "
                    f"requires_grad is {asked}.",
                    "A module has no requires_grad of its own; each of its parameters "
                    "has one."
                    + "\nIts mode is another switch."
                    * (not model[frozen].training)
                    + "\nIts name is an attribute now, and nobody reads it."
                    * ("requires_grad" in vars(model[frozen])),
                )


run(check)

# %% hints
# Print `layer.weight.requires_grad` after `layer.requires_grad = False`.
#
# Each parameter has a `requires_grad`. The weight is one, the bias another
# {weight_alone}; a block has others {by_name}. `eval()` is a switch for other things {eval_mode}, and a
# gradient that is emptied now comes again {no_gradient_now}.
#
# `layer.requires_grad_(False)`, with the `_`: a method of the module that
# goes through its parameters. They stay parameters {constants}, and what
# comes before the layer still gets its gradient {cuts_the_graph}.
