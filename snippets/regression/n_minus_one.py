import torch
from sklearn.preprocessing import StandardScaler

X = torch.tensor([[1.0], [2.0], [3.0], [4.0]], dtype=torch.float64)
# fit measures mean and std (scale_), transform applies them.
scaler = StandardScaler().fit(X.numpy())

print(f"torch std, divides by n - 1:      {X.std():.4f}")
print(f"torch std, correction=0, by n:    {X.std(correction=0):.4f}")
print(f"StandardScaler, divides by n:     {scaler.scale_[0]:.4f}")

for n in (4, 100, 11610):
    ratio = ((n - 1) / n) ** 0.5
    print(f"{n} rows: one is {ratio:.5f} of the other")

by_hand = (X - X.mean(dim=0)) / X.std(dim=0, correction=0)
scaled = torch.from_numpy(scaler.transform(X.numpy()))
print("same with correction=0:", torch.allclose(by_hand, scaled))
