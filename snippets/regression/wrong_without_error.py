import torch

lines = """\
(w * w).sum().backward()
(w * w.detach()).sum().backward()
loss = (w**2).sum(); w.data += 1; loss.backward()
loss = (w**2).sum(); w.detach().add_(1); loss.backward()
(w**2).sum().detach().backward()"""
for line in lines.splitlines():
    w = torch.tensor([1.0, 2.0], requires_grad=True)
    try:
        exec(line, {"w": w})  # runs the text as Python
    except RuntimeError:
        print(f"{line}: False, it raises")
        continue
    print(f"{line}: {w.grad.tolist() != [2, 4]}, {w.grad.tolist()}")
