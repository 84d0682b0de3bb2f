import torch

torch.manual_seed(42)
X, y = torch.randn(12, 3), torch.randn(12, 1)
weights = torch.zeros(3, 1, requires_grad=True)


def mean_loss(rows: slice) -> torch.Tensor:
    # X[slice(0, 4)] is X[0:4].
    return (X[rows] @ weights - y[rows]).pow(2).mean()


mean_loss(slice(0, 12)).backward()
full_batch = weights.grad

for sizes, weighed in (([4, 4, 4], ""), ([5, 5, 2], ""), ([5, 5, 2], "rows")):
    weights.grad = None
    start = 0
    for size in sizes:
        share = size / 12 if weighed else 1 / len(sizes)
        (mean_loss(slice(start, start + size)) * share).backward()
        start += size
    same = torch.allclose(weights.grad, full_batch)
    print(f"{sizes}, weighed by {weighed or 'parts'}: as all 12 rows: {same}")
