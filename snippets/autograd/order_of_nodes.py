import torch

weight = torch.tensor(3.0, requires_grad=True)
loss = (2 * weight - 5) ** 2
names = ["AccumulateGrad", "SubBackward0", "PowBackward0", "MulBackward0"]
for number, name in enumerate(names, 1):
    print(f"{number}: {name}")

passed: list[str] = []
node = loss.grad_fn
while node is not None:
    name = node.name()
    # register_prehook: call this just before the walk passes the node.
    node.register_prehook(lambda _, name=name: passed.append(name))
    node = node.next_functions[0][0] if node.next_functions else None
loss.backward()
order = [names.index(name.split("::")[-1]) + 1 for name in passed]
print("accepted:", *order)
