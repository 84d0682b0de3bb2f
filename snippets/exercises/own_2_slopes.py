"""Your own autograd, 2: slopes

Each result is to keep a slope for each parent: by how much does it change if
that parent grows a little? For `a + b` and for `a * b`, as numbers, in
`slopes`, in the order of the parents.
"""


# %% starter
class Value:
    def __init__(self, number, parents=(), slopes=()):
        self.number, self.parents, self.slopes = number, parents, slopes

    def __add__(self, other):
        return Value(self.number + other.number, (self, other), (0.0, 0.0))

    def __mul__(self, other):
        return Value(self.number * other.number, (self, other), (0.0, 0.0))


# %% solution
class Value:
    def __init__(self, number, parents=(), slopes=()):
        self.number, self.parents, self.slopes = number, parents, slopes

    def __add__(self, other):
        return Value(self.number + other.number, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        slopes = (other.number, self.number)
        return Value(self.number * other.number, (self, other), slopes)


# %% wrong: the_other_way_round
class Value:
    def __init__(self, number, parents=(), slopes=()):
        self.number, self.parents, self.slopes = number, parents, slopes

    def __add__(self, other):
        return Value(self.number + other.number, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        slopes = (self.number, other.number)
        return Value(self.number * other.number, (self, other), slopes)


# %% wrong: ones
class Value:
    def __init__(self, number, parents=(), slopes=()):
        self.number, self.parents, self.slopes = number, parents, slopes

    def __add__(self, other):
        return Value(self.number + other.number, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        return Value(self.number * other.number, (self, other), (1.0, 1.0))


# %% wrong: values_as_slopes
class Value:
    def __init__(self, number, parents=(), slopes=()):
        self.number, self.parents, self.slopes = number, parents, slopes

    def __add__(self, other):
        return Value(self.number + other.number, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        return Value(self.number * other.number, (self, other), (other, self))


# %% checks
def check():
    """Each result has as many slopes as parents, each a number."""
    for a, b in ((3.0, 4.0), (-2.0, 0.5), (0.0, 7.0)):
        for sign in "+*":
            one, other = Value(a), Value(b)
            came = call(one.__add__ if sign == "+" else one.__mul__, other)
            what = f"The slopes of Value({a}) {sign} Value({b})"
            slopes = [number(what, slope) for slope in came.slopes]
            x, y = (torch.tensor(n, requires_grad=True) for n in (a, b))
            (x + y if sign == "+" else x * y).backward()
            nudged = [a + 1 + b, a * b + b][sign == "*"]
            look = f"If {a} grows by 1, {a} {sign} {b} goes from {came.number} to {nudged}."
            wanted = [x.grad.item(), y.grad.item()]
            expect(what, torch.tensor(slopes), wanted, look)


run(check)

# %% hints
# 3 * 4 is 12. If the 3 becomes 4, what does the product become? And if the 4
# becomes 5?
#
# Of a sum both slopes are 1. Of a product the slope for one factor is the
# other one {the_other_way_round}, {ones}: as a number, since a slope is no
# part of the graph here {values_as_slopes}.
#
# `(1.0, 1.0)` for the sum, `(other.number, self.number)` for the product.
