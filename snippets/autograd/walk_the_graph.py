import torch
from torch.autograd.graph import Node

weight = torch.tensor(3.0, requires_grad=True)
bias = torch.tensor(1.0, requires_grad=True)
x, target = torch.tensor(2.0), torch.tensor(5.0)
loss = (x * weight + bias - target) ** 2


def show(node: Node | None, depth: int = 0) -> None:
    indent = "    " * depth
    if node is None:
        print(indent + "None: needs no gradient")
        return
    print(indent + node.name().split("::")[-1])
    for next_node, _ in node.next_functions:
        show(next_node, depth + 1)


show(loss.grad_fn)
print("weight is a leaf:", weight.is_leaf, "| loss is a leaf:", loss.is_leaf)
