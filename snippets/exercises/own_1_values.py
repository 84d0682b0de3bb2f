"""Your own autograd, 1: values that remember

An autograd of your own begins with numbers that remember what they were made
from. `a + b` and `a * b` are to give a new `Value` with the right `number`,
and with `parents`: the two values it was made from, in their order.
"""


# %% starter
class Value:
    def __init__(self, number, parents=()):
        self.number, self.parents = number, parents

    def __add__(self, other):
        return Value(0.0)

    def __mul__(self, other):
        return Value(0.0)


# %% solution
class Value:
    def __init__(self, number, parents=()):
        self.number, self.parents = number, parents

    def __add__(self, other):
        return Value(self.number + other.number, (self, other))

    def __mul__(self, other):
        return Value(self.number * other.number, (self, other))


# %% wrong: numbers_alone
class Value:
    def __init__(self, number, parents=()):
        self.number, self.parents = number, parents

    def __add__(self, other):
        return Value(self.number + other.number)

    def __mul__(self, other):
        return Value(self.number * other.number)


# %% wrong: adds_the_values
class Value:
    def __init__(self, number, parents=()):
        self.number, self.parents = number, parents

    def __add__(self, other):
        return Value(self + other, (self, other))

    def __mul__(self, other):
        return Value(self * other, (self, other))


# %% wrong: numbers_as_parents
class Value:
    def __init__(self, number, parents=()):
        self.number, self.parents = number, parents

    def __add__(self, other):
        return Value(self.number + other.number, (self.number, other.number))

    def __mul__(self, other):
        return Value(self.number * other.number, (self.number, other.number))


# %% wrong: bare_numbers
class Value:
    def __init__(self, number, parents=()):
        self.number, self.parents = number, parents

    def __add__(self, other):
        return self.number + other.number

    def __mul__(self, other):
        return self.number * other.number


# %% wrong: in_place
class Value:
    def __init__(self, number, parents=()):
        self.number, self.parents = number, parents

    def __add__(self, other):
        self.number += other.number
        return Value(self.number, (self, other))

    def __mul__(self, other):
        self.number *= other.number
        return Value(self.number, (self, other))


# %% checks
def check():
    """`Value(3.0)` holds a number; + and * make other Values."""
    for a, b in ((3.0, 4.0), (-2.0, 0.5)):
        for sign, wanted in (("+", a + b), ("*", a * b)):
            one, other = Value(a), Value(b)
            look = "Inside, `self.number` is the number; `self + other` calls itself."
            came = call(
                one.__add__ if sign == "+" else one.__mul__, other, look=look
            )
            what = f"Value({a}) {sign} Value({b})"
            if not isinstance(came, Value):
                not_yet(f"{what}: expected a Value, came {show(came)}.")
            expect(
                what,
                torch.as_tensor(came.number),
                wanted,
                "Read .number of both.",
            )
            if (one.number, other.number) != (a, b):
                not_yet(
                    f"{what}: the number is right, but the two hold "
                    f"{one.number} and {other.number} now.",
                    "The result is a new Value; what it is made from stays.",
                )
            same = [
                p is q
                for p, q in zip(came.parents, (one, other), strict=False)
            ]
            if same != [True, True]:
                names = {id(one): "the left one", id(other): "the right one"}
                kinds = [
                    names.get(id(parent), type(parent).__name__)
                    for parent in came.parents
                ]
                not_yet(
                    f"{what}: the number is right; its parents are "
                    f"({', '.join(kinds)}).",
                    "Expected the two Values themselves, in their order: from them "
                    "the gradient\nwill go on.",
                )


run(check)

# %% hints
# What does a result need so that one can go back from it?
#
# `Value(number, parents)`: the number from the two numbers
# {adds_the_values}, which stay as they are {in_place}, and as parents the two
# Values {numbers_alone}, not their numbers {numbers_as_parents}. A Value, or
# nothing is left to go back from {bare_numbers}.
#
# `return Value(self.number + other.number, (self, other))`, and the same with
# `*`.
