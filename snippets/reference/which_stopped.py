import torch

w = torch.tensor(2.0, requires_grad=True)
with torch.no_grad():
    a = w * 3
with torch.inference_mode():
    b = w * 3
c = (w * 3).detach()
d = w.detach()
print([t.requires_grad for t in (w, a, b, c, d)])
print("d has the memory of w:", d.data_ptr() == w.data_ptr())
w.requires_grad_(False)
print("w itself:", w.requires_grad)
