# Its numbers are times.
import time

from torch.utils.data import DataLoader


def milliseconds(workers: int) -> float:
    start = time.perf_counter()
    list(DataLoader(range(1_000), batch_size=100, num_workers=workers))
    return (time.perf_counter() - start) * 1e3


if __name__ == "__main__":
    for workers in (0, 1):
        print(f"{workers} workers: {milliseconds(workers):.1f} milliseconds")
