import matplotlib.pyplot as plt
import numpy as np

call, launch = 2e-6, 10e-6  # assumed: seconds to start one, CPU and GPU
cpu, gpu = 100e9, 8.1e12  # operations per second: assumed; a T4's peak
bus = 12e9  # bytes per second between CPU and GPU (PCIe 3.0)
n = np.unique(np.geomspace(4, 4096, 300) // 4 * 4)  # of n x n matrices
work = 2 * n**3
there = launch + work / gpu
travel = 3 * launch + 3 * 4 * n**2 / bus  # two matrices in, one out
times = {
    "CPU": call + work / cpu,
    "GPU, data sent and fetched": there + travel,
    "GPU, data already there": there,
}
places = [(350, 3e4), (4.5, 70), (4.5, 13)]
for (label, seconds), place in zip(times.items(), places, strict=True):
    (line,) = plt.loglog(n, seconds * 1e6)  # both axes in powers of ten
    plt.text(*place, label, color=line.get_color(), ha="left")
    wins = n[seconds < times["CPU"]]
    print(f"{label}: {seconds[-1] * 1e3:.1f} ms at n = 4096", end="")
    print(f", wins from n = {wins[0]:.0f}" if len(wins) else "")
plt.xlabel("n, rows and columns of each matrix")
plt.ylabel("estimated time, microseconds")
plt.savefig("crossover.svg")
