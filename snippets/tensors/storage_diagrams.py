# --8<-- [start:draw]
from collections.abc import Mapping

import matplotlib.pyplot as plt
import numpy as np
import torch
from matplotlib.patches import Rectangle
from torch import Tensor


def address(values: Tensor | np.ndarray) -> int:
    """Where in memory the first number stands."""
    if isinstance(values, np.ndarray):
        return values.ctypes.data
    return values.data_ptr()


def draw(file_name: str, names: Mapping[str, Tensor | np.ndarray]) -> None:
    """Print and draw which cells of which memory each name uses."""
    # Start of a memory -> the names that use it, with their cells.
    rows: dict[int, list[tuple[str, range]]] = {}
    for name, values in names.items():
        for start, users in rows.items():
            cell = (address(values) - start) // values.itemsize
            if 0 <= cell < len(users[0][1]):
                users.append((name, range(cell, cell + len(values))))
                break
        else:
            rows[address(values)] = [(name, range(len(values)))]
    height = 0.4 * (len(rows) + len(names))
    figure, axes = plt.subplots(figsize=(6.4, height))
    y = 0.0
    for letter, users in zip("ABC", rows.values(), strict=False):
        axes.text(-0.2, y, f"memory {letter}", ha="right", va="center")
        for cell, value in enumerate(names[users[0][0]].tolist()):
            corner = (cell, y - 0.4)
            axes.add_patch(Rectangle(corner, 1, 0.8, fc="0.85", ec="0.5"))
            axes.text(cell + 0.5, y, f"{value:g}", ha="center", va="center")
        for name, cells in users:
            y += 0.9
            print(f"memory {letter}: {name}, cells {list(cells)}")
            ends = [cells[0] + 0.1, cells[-1] + 0.9]
            (line,) = axes.plot(ends, [y, y], marker="|", markersize=10)
            color = line.get_color()
            axes.text(-0.2, y, name, ha="right", va="center", color=color)
        y += 1.3
    axes.set(xlim=(-3, 6.1), ylim=(y - 0.7, -0.7))
    axes.axis("off")
    figure.savefig(file_name)


# --8<-- [end:draw]
# --8<-- [start:rebind]
first = torch.tensor([1, 2, 3])
rebound = first
rebound = rebound + 1

second = torch.tensor([1, 2, 3])
mutated = second
mutated += 1

two = {"first": first, "rebound": rebound}
two |= {"second": second, "mutated": mutated}
draw("rebind_or_mutate.svg", two)
# --8<-- [end:rebind]
# --8<-- [start:slices]
numbers = torch.tensor([0, 10, 20, 30, 40, 50])
middle = numbers[1:4]
large = numbers[numbers > 20]

names = {"numbers": numbers, "middle": middle, "large": large}
draw("slice_or_mask.svg", names)
# --8<-- [end:slices]
# --8<-- [start:numpy]
array = np.array([1.0, 2.0, 3.0])
shared = torch.from_numpy(array)
copied = torch.tensor(array)

draw("numpy.svg", {"array": array, "shared": shared, "copied": copied})
# --8<-- [end:numpy]
