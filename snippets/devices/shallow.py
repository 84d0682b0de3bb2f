call, launch = 2e-6, 10e-6  # assumed: seconds to start one, CPU and GPU
cpu_memory, gpu_memory = 20e9, 320e9  # bytes/s: assumed; a T4's peak
bus = 12e9  # bytes per second over PCIe 3.0, from pinned memory

print("| numbers | CPU | GPU, data sent and fetched | GPU, data there |")
print("|---|---|---|---|")
for n in (1_000, 100_000, 10_000_000, 100_000_000):
    traffic = 8 * n  # x + 1 reads 4 bytes and writes 4 for each number
    on_cpu = call + traffic / cpu_memory
    there = launch + traffic / gpu_memory
    travelled = there + 2 * launch + traffic / bus
    row = [f"{t * 1e6:,.0f}" for t in (on_cpu, travelled, there)]
    print(f"| {n:,} | {' | '.join(row)} |")
