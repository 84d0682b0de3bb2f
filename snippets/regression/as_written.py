import torch

X, y_train = torch.randn((4, 2)), torch.ones((4, 1))
w = torch.randn((2, 1), requires_grad=True)
y_pred = X @ w
loss = ((y_pred - y_train) ** 2).mean()

lines = [
    "loss = ((y_pred - y_train)**2)/mean",
    "loss = ((y_pred - y_train)**2)/torch.mean",
    "loss.backwards()",
    "w.drop()",
]
for line in lines:
    try:
        exec(line)  # runs the text as Python
    except (NameError, TypeError, AttributeError) as error:
        print(line)
        print(f"    {type(error).__name__}: {error}")
