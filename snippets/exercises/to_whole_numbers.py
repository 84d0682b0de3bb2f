"""To whole numbers

`nearest` is to turn floats into the nearest whole numbers, as int64. A cast
cuts: 2.7 becomes 2, and -2.7 becomes -2. Mend it.
"""

import torch


# %% starter
def nearest(x):
    return x.to(torch.int64)


# %% solution
def nearest(x):
    return x.round().to(torch.int64)


# %% wrong: plus_a_half
def nearest(x):
    return (x + 0.5).to(torch.int64)


# %% wrong: floats
def nearest(x):
    return x.round()


# %% wrong: int32
def nearest(x):
    return x.round().int()


# %% wrong: through_float32
def nearest(x):
    return x.float().round().to(torch.int64)


# %% checks
def check():
    """`nearest` returns a tensor of the same shape."""
    look = "A cast to int64 leaves out what stands after the point."
    came = call(nearest, torch.tensor([2.2, 2.7]))
    expect("The nearest to 2.2 and 2.7", came, [2, 3], look)
    look = "Below zero, the nearest to -2.7 is further from zero than a cut."
    came = call(nearest, torch.tensor([[-2.7, -2.2]]))
    expect("The nearest to -2.7 and -2.2", came, [[-3, -2]], look)
    large = torch.tensor([16777217.0, 3.6], dtype=torch.float64)
    look = "float32 has no number 16777217: stay in the dtype that came."
    came = call(nearest, large)
    if torch.is_tensor(came) and came.tolist() != [16777217, 4]:
        not_yet(f"The nearest to 16777217 came as {came.tolist()[0]}.", look)
    x = torch.randn(4, 3) * 20
    expect("The nearest of 12 random numbers", nearest(x), x.round().long())


run(check)

# %% hints
# Print `torch.tensor([2.7, -2.7]).to(torch.int64)`. In which direction does
# it go, each time?
#
# Round first, cast afterwards. To add a half helps above zero alone
# {plus_a_half}, and rounding alone leaves floats {floats}.
#
# `x.round().to(torch.int64)`. `.int()` is int32 {int32}; `.float()` loses
# large whole numbers of a float64 {through_float32}.
