import torch

x = torch.ones(1_000_000, requires_grad=True)


def report(label: str, steps: list[torch.Tensor]) -> None:
    # data_ptr: where in memory a tensor begins.
    pieces = {step.data_ptr(): step.nbytes for step in steps}
    steps[-1].sum().backward()
    print(f"{label}: pieces of memory {len(pieces)},", end=" ")
    print(f"together {sum(pieces.values()):,} bytes")
    print("    gradient:", x.grad[0], "last:", steps[-1].grad_fn.name())
    x.grad = None


tripled = x * 3
raised = tripled + 1
result = raised.relu()  # negative numbers become 0
report("new tensors", [tripled, raised, result])

tripled = x * 3
raised = tripled.add_(1)  # add_ hands back the tensor that it changed
result = raised.relu_()
report("in place", [tripled, raised, result])
