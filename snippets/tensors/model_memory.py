import os

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile

os.environ["KINETO_LOG_LEVEL"] = "6"  # no log of the profiler's own


def bytes_kept(run: profile) -> int:
    """Bytes allocated during the run and not given back by its end."""
    return sum(step.self_cpu_memory_usage for step in run.key_averages())


on_cpu = [ProfilerActivity.CPU]
with profile(activities=on_cpu, profile_memory=True) as building:
    model = nn.Sequential(nn.Linear(1000, 500), nn.Linear(500, 10))
with profile(activities=on_cpu, profile_memory=True) as training:
    model(torch.ones(4, 1000)).sum().backward()

numbers = (1000 * 500 + 500) + (500 * 10 + 10)
print(f"estimate: {numbers:,} numbers, {4 * numbers:,} bytes")
print(f"measured, parameters: {bytes_kept(building):,}")
print(f"measured, gradients: {bytes_kept(training):,}")
