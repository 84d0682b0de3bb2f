import torch

train = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
mean, std = train.mean(), train.std()
w, b = 10 * std, 10 * mean  # found on scaled rows; the rule: 10 times the row
new = torch.tensor([10.0, 12.0])
known = {"new": new, "mean": mean, "std": std, "both": torch.cat([train, new])}

lines = """\
(new - mean) / std
(new - new.mean()) / new.std()
(new - both.mean()) / both.std()
new"""
for line in lines.splitlines():
    predicted = eval(line, known) * w + b  # computes what the text says
    right = predicted.allclose(torch.tensor([100.0, 120.0]))
    print(f"{line}: {right}, predicts {predicted[0]:.1f}, {predicted[1]:.1f}")
