import matplotlib.pyplot as plt
import torch

names = "bool uint8 int8 int16 int32 int64 float16 bfloat16 float32 float64"
dtypes = [getattr(torch, n) for n in f"{names} complex64 complex128".split()]


def meet(a: torch.dtype, b: torch.dtype) -> torch.dtype:
    return (torch.ones(1, dtype=a) * torch.ones(1, dtype=b)).dtype


# What a type gives way to, and the nearest of those: one line each.
above = {d: [t for t in dtypes if t != d and meet(d, t) == t] for d in dtypes}
lines = {
    d: [t for t in up if not any(t in above[between] for between in up)]
    for d, up in above.items()
}
place = {}
for d in dtypes:
    family = 3 * d.is_complex + 2 * d.is_floating_point
    family = family or int(d != torch.bool)
    beside = 0.14 * (d in (torch.int8, torch.bfloat16))
    beside -= 0.14 * (d in (torch.uint8, torch.float16))
    place[d] = (family + beside, 8 * d.itemsize)
for start, ends in lines.items():
    for end in ends:
        arc = f"arc3,rad={-0.3 * (end == torch.int8)}"
        arrow = {"arrowstyle": "->", "color": "0.5", "connectionstyle": arc}
        plt.annotate(
            "",
            place[end],
            place[start],
            arrowprops={**arrow, "shrinkA": 5, "shrinkB": 5},
        )
left = [*dtypes[:2], *dtypes[3:7]]  # bool to float16, without int8
for d, (x, bits) in place.items():
    plt.plot(x, bits, "o", color="C0")
    side = "right" if d in left else "left"
    below = bits == 8 or d in (torch.float16, torch.bfloat16)
    gap = 0.1 if below or side == "left" else -0.1
    lower = 0.72 if below else 0.9
    plt.text(x + gap, bits * lower, str(d)[6:], ha=side)
plt.yscale("log", base=2)
plt.yticks([8, 16, 32, 64, 128], ["8", "16", "32", "64", "128"])
plt.xticks(range(4), ["bool", "integer", "float", "complex"])
plt.xlim(-0.7, 4.0)
plt.ylim(5.5, 180)
plt.xlabel("family, the more general further right")
plt.ylabel("width in bits")
plt.savefig("promotion_ladder.svg")

found = 0
for a in dtypes:
    for b in dtypes:
        both = {a, *above[a]} & {b, *above[b]}  # where both lines lead
        found += both == {meet(a, b), *above[meet(a, b)]}
print("pairs that meet where their lines first do:", found, "of", 12 * 12)
