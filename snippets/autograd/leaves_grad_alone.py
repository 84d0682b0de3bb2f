import torch

lines = """\
loss.backward()
prediction.backward()
torch.autograd.grad(loss, weight)
torch.autograd.grad(loss, prediction)
torch.autograd.gradcheck(torch.square, weight)"""

for line in lines.splitlines():
    weight = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
    prediction = 2 * weight
    loss = (prediction - 5) ** 2
    names = {"loss": loss, "prediction": prediction, "weight": weight}
    exec(line, {"torch": torch} | names)  # runs the text as Python
    print(f"{line}: {weight.grad is None}, weight.grad is {weight.grad}")
