import matplotlib.pyplot as plt
import torch

fine = torch.arange(249, 264.1, 1 / 16)
for row, dtype in enumerate([torch.bfloat16, torch.float16]):
    name = str(dtype)[6:]
    # unique: each number once. diff: from one to the next.
    grid = fine.to(dtype).float().unique()
    below, above = grid[grid <= 256], grid[grid >= 256]
    print(f"{name}: {len(grid)} numbers from 249 to 264,", end=" ")
    print(f"steps {below.diff()[0]:g} and, from 256, {above.diff()[0]:g}")
    rows = torch.full(grid.shape, row)
    plt.plot(grid, rows, "|", color=f"C{row}", markersize=24)
    plt.text(249, row + 0.25, name, color=f"C{row}")
plt.axvline(257, color="0.5", linestyle=":")
plt.text(257.1, -0.5, "257", color="0.5")
plt.yticks([])
plt.ylim(-0.6, 1.6)
plt.xlabel("the numbers that each dtype can hold")
plt.savefig("float_grids.svg")
