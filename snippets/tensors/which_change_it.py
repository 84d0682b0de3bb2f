import torch

forms = """\
row = X[0]; row += 1
row = X[0]; row = row + 1
X[[0]].add_(1)
X[[0]] += 1
X.T[0] += 1
X.T.reshape(6).add_(1)"""

for form in forms.splitlines():
    X = torch.arange(6.0).reshape(2, 3)
    before = X.clone()
    exec(form, {"X": X})  # runs the text as Python
    print(f"{form}: {not X.equal(before)}")
