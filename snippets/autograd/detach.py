import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
tripled = weight * 3
constant = tripled.detach()
print("constant:", constant, "requires_grad:", constant.requires_grad)
same_memory = constant.data_ptr() == tripled.data_ptr()
print("same memory as tripled:", same_memory)

(tripled * tripled).sum().backward()
print("both factors count:     ", weight.grad)

weight.grad = None
tripled = weight * 3
(tripled * tripled.detach()).sum().backward()
print("one factor is a constant:", weight.grad)
