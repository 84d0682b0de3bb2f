import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
wave, growth = x.sin(), x.exp()
before = growth[0].item()
for result in (wave, growth):
    result += 1
print("the write is put off:", growth[0].item() == before)
# _version: the count of writes to its memory.
print("the write is not counted:", growth._version == 0)
wave.sum().backward()  # the same write, and nothing raises
try:
    growth.sum().backward()
except RuntimeError:
    print("after exp it raises, after sin not:", True)
