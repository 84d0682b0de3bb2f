import torch

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 2 * x + 5

X = x
# Your line: X needs something for the bias.
w = torch.linalg.lstsq(X, y).solution
print("wanted: a weight of 2, a bias of 5")
print("solved:", [round(number, 2) for number in w.flatten().tolist()])
print("largest error:", round((X @ w - y).abs().max().item(), 2))
