"""Empty the gradients

`train` looks for the minimum of `(weight - 4)**2`. It runs past 4 and swings,
because each step is made with the sum of all gradients so far.
Mend it: each step with the gradient of its own forward pass alone.
"""

import torch


# %% starter
def train(weight, rate, steps):
    for _ in range(steps):
        loss = ((weight - 4) ** 2).sum()
        loss.backward()
        with torch.no_grad():
            weight -= rate * weight.grad


# %% solution
def train(weight, rate, steps):
    for _ in range(steps):
        weight.grad = None
        loss = ((weight - 4) ** 2).sum()
        loss.backward()
        with torch.no_grad():
            weight -= rate * weight.grad


# %% wrong: after_backward
def train(weight, rate, steps):
    for _ in range(steps):
        loss = ((weight - 4) ** 2).sum()
        loss.backward()
        weight.grad.zero_()
        with torch.no_grad():
            weight -= rate * weight.grad


# %% wrong: zero_at_the_start
def train(weight, rate, steps):
    for _ in range(steps):
        weight.grad.zero_()
        loss = ((weight - 4) ** 2).sum()
        loss.backward()
        with torch.no_grad():
            weight -= rate * weight.grad


# %% wrong: at_the_end
def train(weight, rate, steps):
    for _ in range(steps):
        loss = ((weight - 4) ** 2).sum()
        loss.backward()
        with torch.no_grad():
            weight -= rate * weight.grad
        weight.grad = None


# %% wrong: smaller_rate
def train(weight, rate, steps):
    for _ in range(steps):
        loss = ((weight - 4) ** 2).sum()
        loss.backward()
        with torch.no_grad():
            weight -= rate / 10 * weight.grad


# %% wrong: another_tensor
def train(weight, rate, steps):
    for _ in range(steps):
        weight.grad = None
        loss = ((weight - 4) ** 2).sum()
        loss.backward()
        with torch.no_grad():
            weight = weight - rate * weight.grad
        weight.requires_grad_()


# %% checks
def check():
    """`train` changes the weight in place; it need not return anything."""
    for rate, steps in ((0.1, 1), (0.1, 2), (0.1, 30), (0.03, 5)):
        start = torch.randn(3)
        weight = start.clone().requires_grad_()
        call(
            train,
            weight,
            rate,
            steps,
            look="Before the first backward() there is no gradient: .grad is "
            "None, and None\nhas no zero_().",
        )
        look = "Is each step made with the gradient of this round alone?"
        moved = not torch.equal(weight, start)
        if not moved and weight.grad is not None and weight.grad.any():
            look = (
                "The tensor that was handed in never moved: the steps went into "
                "another one."
            )
        elif not moved:
            look = "The weight never moved. What is in .grad when it is used?"
        elif steps == 1:
            look = "The first step is the rate times the first gradient."
        after = (
            f"The weights after {steps} step{'s' * (steps > 1)} of rate {rate}"
        )
        expect(after, weight, 4 + (start - 4) * (1 - 2 * rate) ** steps, look)
    weight = torch.zeros(1, requires_grad=True)
    (weight * 10).sum().backward()
    train(weight, 0.1, 1)
    look = "Somebody called backward() before your loop: .grad was not None."
    expect("The weight after one step from 0", weight, [0.8], look)


run(check)

# %% hints
# Print `weight.grad` in each round. Is it the slope at the weight of that
# round?
#
# `backward()` adds to `.grad`. So empty it once in each round, and not
# between `backward()` and the step that uses it {after_backward}. A smaller
# rate makes the swings slower, not smaller {smaller_rate}.
#
# Write `weight.grad = None` as the first line of the loop. `zero_()` there
# finds None in the first round {zero_at_the_start}; and emptying at the end
# lets in what was in `.grad` before the loop {at_the_end}. Leave the step
# `-=`: `weight = weight - ...` makes another tensor {another_tensor}.
