import torch

torch.manual_seed(42)
raw = torch.randn(200, 2).double() * torch.tensor([1.0, 1000.0])
y = (raw / torch.tensor([1.0, 1000.0])).sum(dim=1)
# eigh: the eigenvalues, the smallest first, and their directions.
curvatures, directions = torch.linalg.eigh(2 * raw.T @ raw / len(raw))
best, w = torch.tensor([1.0, 0.001]).double(), torch.zeros(2).double()
first = (2 * raw.T @ (raw @ w - y) / len(raw)).abs().max()
for _ in range(1000):
    w = w - 0.99 * 2 / curvatures[1] * 2 * raw.T @ (raw @ w - y) / len(raw)
left = ((w - best) @ directions / (best @ directions)).abs()
flat, steep = left.tolist()
print("the steepest has arrived, the flattest not:", steep < 0.01 < flat)
print("the first gradient is tiny:", bool(first < 0.01))
print("the flattest has arrived, the steepest not:", flat < 0.01 < steep)
print(f"distance left: {steep:.2f} and {flat:.2f} of what it was")
