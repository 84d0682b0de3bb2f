"""Your own autograd, 3: the order

The gradient goes from the result back to the leaves, and a value may pass it
on only when it has all of it. Write `order(result)`: a list of all values
that the result came from, itself last, each once, each after its parents.
"""


class Value:
    def __init__(self, number, parents=(), slopes=()):
        self.number, self.parents, self.slopes = number, parents, slopes

    def __add__(self, other):
        return Value(self.number + other.number, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        slopes = (other.number, self.number)
        return Value(self.number * other.number, (self, other), slopes)


# %% starter
def order(result):
    return [result]


# %% solution
def order(result):
    found, seen = [], set()

    def visit(value):
        if id(value) not in seen:
            seen.add(id(value))
            for parent in value.parents:
                visit(parent)
            found.append(value)

    visit(result)
    return found


# %% wrong: again_and_again
def order(result):
    found = []
    for parent in result.parents:
        found += order(parent)
    return [*found, result]


# %% wrong: result_first
def order(result):
    found, seen = [], set()

    def visit(value):
        if id(value) not in seen:
            seen.add(id(value))
            found.append(value)
            for parent in value.parents:
                visit(parent)

    visit(result)
    return found


# %% wrong: turned_round
def order(result):
    found, seen = [], set()

    def visit(value):
        if id(value) not in seen:
            seen.add(id(value))
            found.append(value)
            for parent in value.parents:
                visit(parent)

    visit(result)
    return found[::-1]


# %% wrong: level_by_level
def order(result):
    found, level = [], [result]
    while level:
        found = [v for v in level if v not in found] + found
        level = [parent for value in level for parent in value.parents]
    return list(dict.fromkeys(found))


# %% wrong: parents_alone
def order(result):
    return [*dict.fromkeys(result.parents), result]


# %% checks
def check():
    """`order` takes a Value and returns a list of Values."""
    a, b = Value(2.0), Value(3.0)
    product = a * b
    square = product * product
    late, early = square + a, a + square
    names = {id(a): "a", id(b): "b", id(product): "a * b"}
    names |= {
        id(square): "(a * b) * (a * b)",
        id(late): "(a * b) * (a * b) + a",
        id(early): "a + (a * b) * (a * b)",
    }
    counts = ((a, 1), (product, 3), (square, 4), (late, 5), (early, 5))
    for result, count in counts:
        came = call(order, result)
        what = f"The order of {names[id(result)]}"
        came = list(came) if isinstance(came, (list, tuple)) else [came]
        told_names = ", ".join(
            names.get(id(value), show(value)) for value in came
        )
        if len({id(value) for value in came}) != len(came):
            not_yet(
                f"{what}:\ncame {told_names}.",
                "A value that was seen is not visited again.",
            )
        if {id(value) for value in came} - {*names} or len(came) != count:
            not_yet(
                f"{what}: expected {count} values,\ncame {told_names}.",
                "Parents have parents, back to the leaves.",
            )
        for at, value in enumerate(came):
            if any(parent not in came[:at] for parent in value.parents):
                not_yet(
                    f"{what}:\ncame {told_names}.",
                    f"{names[id(value)]} stands before one of its parents.",
                )


run(check)

# %% hints
# Draw `p = a * b` and `p * p + a` on paper. In which order can the numbers
# be computed, if each needs its parents?
#
# Visit a value: first each of its parents, then put it into the list itself
# {result_first}: such a list, turned round, is right for some results alone
# {turned_round}. Parents have parents {parents_alone}. Note whom you have
# visited, or a value that is used twice comes twice {again_and_again}. Going
# back level by level is not enough: a value may be used on two levels
# {level_by_level}.
#
# An inner function `visit(value)`: if `id(value)` is not in a set, put it in,
# visit each parent, and then `found.append(value)`.
