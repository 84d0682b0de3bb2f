import torch

y = torch.tensor([1.0, 2.0, 3.0])  # the predictions are right: the same
pairs = [
    ((3, 1), (3, 1)),
    ((3, 1), (3,)),
    ((3,), (3,)),
    ((3,), (3, 1)),
    ((1, 3), (3,)),
]
for predictions, targets in pairs:
    loss = ((y.reshape(predictions) - y.reshape(targets)) ** 2).mean()
    print(f"{predictions} and {targets}: {bool(loss > 0)}, loss {loss:.4f}")
