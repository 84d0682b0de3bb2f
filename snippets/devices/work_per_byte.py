print("| n | `A @ B`: operations per byte | `A + 1` |")
print("|---|---|---|")
for n in (10, 100, 1000, 10_000):
    product = 2 * n**3 / (3 * 4 * n**2)  # two matrices in, one out
    addition = n**2 / (2 * 4 * n**2)  # one in, one out
    print(f"| {n:,} | {product:,.1f} | {addition} |")
