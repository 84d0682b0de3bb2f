"""Your own autograd, 4: backward

Write `backward(result)`. It puts a gradient into `.grad` of each value that
the result came from: 1 for the result, and for each parent the sum, over all
values made from it, of that value's gradient times its slope. What an earlier
`backward` left in `.grad` does not count: each call begins at 0.0.
"""


class Value:
    def __init__(self, number, parents=(), slopes=()):
        self.number, self.parents, self.slopes = number, parents, slopes

    def __add__(self, other):
        return Value(self.number + other.number, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        slopes = (other.number, self.number)
        return Value(self.number * other.number, (self, other), slopes)


def order(result):
    found = {}

    def visit(value):
        if value not in found:
            for parent in value.parents:
                visit(parent)
            found[value] = True

    visit(result)
    return list(found)


# %% starter
def backward(result):
    result.grad = 1.0


# %% solution
def backward(result):
    values = order(result)
    for value in values:
        value.grad = 0.0
    result.grad = 1.0
    for value in reversed(values):
        for parent, slope in zip(value.parents, value.slopes, strict=True):
            parent.grad += value.grad * slope


# %% wrong: the_last_path
def backward(result):
    values = order(result)
    for value in values:
        value.grad = 0.0
    result.grad = 1.0
    for value in reversed(values):
        for parent, slope in zip(value.parents, value.slopes, strict=True):
            parent.grad = value.grad * slope


# %% wrong: slopes_alone
def backward(result):
    values = order(result)
    for value in values:
        value.grad = 0.0
    result.grad = 1.0
    for value in reversed(values):
        for parent, slope in zip(value.parents, value.slopes, strict=True):
            parent.grad += slope


# %% wrong: from_the_leaves
def backward(result):
    values = order(result)
    for value in values:
        value.grad = 0.0
    result.grad = 1.0
    for value in values:
        for parent, slope in zip(value.parents, value.slopes, strict=True):
            parent.grad += value.grad * slope


# %% wrong: begins_at_zero
def backward(result):
    values = order(result)
    for value in values:
        value.grad = 0.0
    for value in reversed(values):
        for parent, slope in zip(value.parents, value.slopes, strict=True):
            parent.grad += value.grad * slope


# %% wrong: never_set
def backward(result):
    result.grad = 1.0
    for value in reversed(order(result)):
        for parent, slope in zip(value.parents, value.slopes, strict=True):
            parent.grad += value.grad * slope


# %% wrong: adds_up
def backward(result):
    values = order(result)
    for value in values:
        value.grad = getattr(value, "grad", 0.0)
    result.grad = 1.0
    for value in reversed(values):
        for parent, slope in zip(value.parents, value.slopes, strict=True):
            parent.grad += value.grad * slope


# %% checks
def formula(name, a, b):
    """One of four expressions in a and b: of Values or of tensors."""
    product = a * b
    return {
        "a * b": lambda: product,
        "a + a": lambda: a + a,
        "(a + b) * b": lambda: (a + b) * b,
        "(a * b) * (a * b) + a": lambda: product * product + a,
    }[name]()


def check():
    """`backward` sets `.grad` and need not return anything."""
    for name, look in (
        ("a * b", "1 for the result, times the slope for each parent."),
        ("a + a", "Two paths lead to a: the gradient is a sum over both."),
        (
            "(a + b) * b",
            "Along a path, gradient times slope; over paths, a sum.",
        ),
        (
            "(a * b) * (a * b) + a",
            "Hand a gradient on only when it is whole: after all that was made "
            "from\nthe value. The reverse of `order` sees to that.",
        ),
    ):
        for numbers in ((2.0, 3.0), (-1.5, 0.5)):
            a, b = (Value(n) for n in numbers)
            result = formula(name, a, b)
            start = (
                "Each gradient begins at 0.0, before anything is added to it."
            )
            call(backward, result, look=start)
            x, y = (torch.tensor(n, requires_grad=True) for n in numbers)
            formula(name, x, y).backward()
            what = f"{name} at a = {numbers[0]}, b = {numbers[1]}: the gradient of"
            mine = [getattr(v, "grad", None) for v in (result, a)]
            if mine[0] != 1:
                not_yet(
                    f"{what} the result itself\nis {mine[0]}, and must be 1."
                )
            if mine[1] is None:
                not_yet(f"{what} a\nis nowhere: a has no .grad.", look)
            expect(f"{what} a", torch.as_tensor(mine[1]), x.grad, look)
            if "b" in name:
                came = getattr(b, "grad", 0.0)
                expect(f"{what} b", torch.as_tensor(came), y.grad, look)
            call(backward, result)
            expect(
                f"After a second backward, {what} a",
                torch.as_tensor(a.grad),
                x.grad,
                "Each call begins at 0.0: the first one's gradients do not count.",
            )


run(check)

# %% hints
# The chain rule multiplies along a path and adds over paths. `order` tells
# you in which order; backward is the other way round {from_the_leaves}.
#
# First every gradient is 0.0 {never_set}, in each call {adds_up}, and that of
# the result 1.0
# {begins_at_zero}. Then, for each value from the end, each parent's gradient
# grows {the_last_path} by the value's gradient times the slope
# {slopes_alone}.
#
# `for value in reversed(values)`, inside it
# `for parent, slope in zip(value.parents, value.slopes)`, inside that
# `parent.grad += value.grad * slope`.
