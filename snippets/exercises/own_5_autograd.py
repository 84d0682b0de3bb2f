"""Your own autograd, 5: all of it

`+`, `*` and `backward` are there. Add `-`, `/`, `**` (with a number as the
exponent), `exp` and `relu`, and let plain numbers stand on either side. Then
random expressions are computed with yours and with torch.
"""

import math


class Node:
    def __init__(self, number, parents=(), slopes=()):
        self.number, self.parents, self.slopes = number, parents, slopes
        self.grad = 0.0

    def order(self):
        found = {}

        def visit(value):
            if value not in found:
                for parent in value.parents:
                    visit(parent)
                found[value] = True

        visit(self)
        return list(found)

    def backward(self):
        values = self.order()
        for value in values:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(values):
            for parent, slope in zip(value.parents, value.slopes, strict=True):
                parent.grad += value.grad * slope


def value_of(other):
    """A plain number as a Value."""
    return other if isinstance(other, Node) else Value(float(other))


# %% starter
class Value(Node):
    def __add__(self, other):
        other = value_of(other)
        return Value(self.number + other.number, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = value_of(other)
        slopes = (other.number, self.number)
        return Value(self.number * other.number, (self, other), slopes)

    __radd__, __rmul__ = __add__, __mul__


# %% solution
class Value(Node):
    def __add__(self, other):
        other = value_of(other)
        return Value(self.number + other.number, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = value_of(other)
        slopes = (other.number, self.number)
        return Value(self.number * other.number, (self, other), slopes)

    __radd__, __rmul__ = __add__, __mul__

    def __neg__(self):
        return self * -1.0

    def __sub__(self, other):
        return self + -value_of(other)

    def __rsub__(self, other):
        return value_of(other) - self

    def __pow__(self, exponent):
        slope = exponent * self.number ** (exponent - 1)
        return Value(self.number**exponent, (self,), (slope,))

    def __truediv__(self, other):
        return self * value_of(other) ** -1

    def __rtruediv__(self, other):
        return value_of(other) / self

    def exp(self):
        number = math.exp(self.number)
        return Value(number, (self,), (number,))

    def relu(self):
        return Value(max(self.number, 0.0), (self,), (float(self.number > 0),))


# %% wrong: one_sided
class Value(Node):
    def __add__(self, other):
        other = value_of(other)
        return Value(self.number + other.number, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = value_of(other)
        slopes = (other.number, self.number)
        return Value(self.number * other.number, (self, other), slopes)

    __radd__, __rmul__ = __add__, __mul__

    def __sub__(self, other):
        return self + value_of(other) * -1.0


# %% wrong: values_alone
class Value(Node):
    def __add__(self, other):
        other = value_of(other)
        return Value(self.number + other.number, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = value_of(other)
        slopes = (other.number, self.number)
        return Value(self.number * other.number, (self, other), slopes)

    __radd__, __rmul__ = __add__, __mul__

    def __sub__(self, other):
        return Value(self.number - other.number, (self, other), (1.0, -1.0))

    def __rsub__(self, other):
        return value_of(other) - self


# %% wrong: power_by_multiplying
class Value(Node):
    def __add__(self, other):
        other = value_of(other)
        return Value(self.number + other.number, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = value_of(other)
        slopes = (other.number, self.number)
        return Value(self.number * other.number, (self, other), slopes)

    __radd__, __rmul__ = __add__, __mul__

    def __sub__(self, other):
        return self + value_of(other) * -1.0

    def __rsub__(self, other):
        return value_of(other) - self

    def __pow__(self, exponent):
        result = 1.0
        for _ in range(int(exponent)):
            result = result * self
        return value_of(result)


# %% wrong: sides_swapped
class Value(Node):
    def __add__(self, other):
        other = value_of(other)
        return Value(self.number + other.number, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = value_of(other)
        slopes = (other.number, self.number)
        return Value(self.number * other.number, (self, other), slopes)

    __radd__, __rmul__ = __add__, __mul__

    def __sub__(self, other):
        return self + value_of(other) * -1.0

    __rsub__ = __sub__


# %% wrong: power_without_its_factor
class Value(Node):
    def __add__(self, other):
        other = value_of(other)
        return Value(self.number + other.number, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = value_of(other)
        slopes = (other.number, self.number)
        return Value(self.number * other.number, (self, other), slopes)

    __radd__, __rmul__ = __add__, __mul__

    def __sub__(self, other):
        return self + value_of(other) * -1.0

    def __rsub__(self, other):
        return value_of(other) - self

    def __pow__(self, exponent):
        slope = self.number ** (exponent - 1)
        return Value(self.number**exponent, (self,), (slope,))


# %% wrong: result_by_hand
class Value(Node):
    def __add__(self, other):
        other = value_of(other)
        return Value(self.number + other.number, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = value_of(other)
        slopes = (other.number, self.number)
        return Value(self.number * other.number, (self, other), slopes)

    __radd__, __rmul__ = __add__, __mul__

    def __sub__(self, other):
        return Value(self.number - value_of(other).number)


# %% checks
ONES = (
    ("a - b", lambda a, b: a - b),
    ("1 - a", lambda a, b: 1 - a),
    ("a - 1", lambda a, b: a - 1),
    ("a ** 3", lambda a, b: a**3),
    ("a ** -1", lambda a, b: a**-1),
    ("(a * a) ** 0.5", lambda a, b: (a * a) ** 0.5),
    ("a / b", lambda a, b: a / b),
    ("a / 2", lambda a, b: a / 2),
    ("2 / a", lambda a, b: 2 / a),
    ("a.exp()", lambda a, b: a.exp()),
    ("a.relu() + (b * -1).relu()", lambda a, b: a.relu() + (b * -1).relu()),
)


def random_expression(choose):
    """Eight operations one after the other, on what is there by then."""

    def compute(a, b):
        values = [a, b]
        for operation, first, second in choose:
            x, y = values[first % len(values)], values[second % len(values)]
            values.append(
                (
                    x + y,
                    x * y * 0.5,
                    x - y,
                    x / (y**2 + 1),
                    (x * 0.1).exp(),
                    x.relu(),
                )[operation]
            )
        return sum(values[2:], 0.0)

    return compute


def check():
    """`Value` has +, -, *, /, **, exp and relu."""
    random = [
        (f"Random expression {n + 1}", random_expression(r.tolist()))
        for n, r in enumerate(torch.randint(6, (20, 8, 3)))
    ]
    for name, compute in (*ONES, *random):
        for numbers in ((1.5, -2.0), (-0.5, 0.75)):
            a, b = (Value(n) for n in numbers)
            where = f"{name} at a = {numbers[0]}, b = {numbers[1]}"
            look = (
                f"In: {where}. Is a method missing (__sub__, __rsub__, ... or "
                "exp),\nor does one of yours not take a plain number?"
            )
            result = call(
                lambda a=a, b=b, compute=compute: compute(a, b), look=look
            )
            x, y = (torch.tensor(n, requires_grad=True) for n in numbers)
            wanted = compute(x, y)
            wanted.backward()
            look = (
                "The exponent can be any number: below 0, or not whole."
                if "**" in name
                else "Python asks a for __rsub__ in `1 - a`, for __rtruediv__ in "
                "`2 / a`:\nis it 1 minus a, and 2 divided by a?"
            )
            expect(where, torch.as_tensor(result.number), wanted, look)
            result.backward()
            look = "The number is right: look at the slopes and the parents."
            mine = torch.tensor([a.grad, b.grad])
            theirs = torch.stack(
                [n.grad if n.grad is not None else n * 0 for n in (x, y)]
            )
            expect(f"{where}: the gradients of a and b", mine, theirs, look)


run(check)

# %% hints
# Most of it can be made from what is there: `a - b` is `a + b * -1`, `a / b`
# is `a * b ** -1`. What is made from Values keeps its slopes by itself; a
# Value made from a number has no parents {result_by_hand}. And `value_of`
# makes a Value of a plain number {values_alone}.
#
# For `1 - a`, Python asks `a.__rsub__(1)` {one_sided}: that is `1 - a`, not
# `a - 1` {sides_swapped}. New slopes are needed three times: for the power,
# for `exp`, and for `relu` (1 above 0, 0 below).
#
# Power: `exponent * self.number ** (exponent - 1)`, with the exponent in
# front {power_without_its_factor}; a loop of products knows no exponent of
# -1 {power_by_multiplying}. exp: its own result. relu:
# `float(self.number > 0)`.
