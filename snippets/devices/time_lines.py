import matplotlib.pyplot as plt
from matplotlib.axes import Axes

LAUNCH, COUNT = 10, 6  # microseconds to queue one operation; operations


def draw(axes: Axes, title: str, work: int, wait: bool) -> None:
    """Time lines of the CPU, which queues, and the GPU, which computes."""
    cpu_free = gpu_free = idle = 0
    for _ in range(COUNT):
        axes.barh(1, LAUNCH, left=cpu_free, color="C0", edgecolor="0.5")
        cpu_free += LAUNCH
        start = max(cpu_free, gpu_free)
        idle += start - gpu_free
        axes.barh(0, work, left=start, color="C1", edgecolor="0.5")
        gpu_free = start + work
        if wait:
            cpu_free = gpu_free
    print(f"{title}: ready after {gpu_free}, GPU idle for {idle}")
    axes.set_title(title, loc="left")
    axes.set_yticks([0, 1], ["GPU computes", "CPU queues"])


figure, three = plt.subplots(3, 1, sharex=True, layout="constrained")
draw(three[0], "operations of 30 microseconds", 30, wait=False)
draw(three[1], "the same, with .item() after each", 30, wait=True)
draw(three[2], "operations of 3 microseconds", 3, wait=False)
three[2].set_xlabel("microseconds")
figure.savefig("time_lines.svg")
