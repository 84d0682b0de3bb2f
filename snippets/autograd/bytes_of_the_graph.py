from typing import Any

import torch

X = torch.ones(1000, 8)
weights = torch.ones(8, 50, requires_grad=True)

hidden = (X @ weights).relu()  # relu: negative numbers become 0
relu: Any = hidden.grad_fn  # Any: for type checkers, it does nothing
print(f"{relu.name()} saved {relu._saved_result.nbytes:,} bytes")
# The node before it is that of the product; its first input is "self".
product = relu.next_functions[0][0]
same_memory = product._saved_self.data_ptr() == X.data_ptr()
print(f"{product.name()} saved X, which exists anyway:", same_memory)

with torch.no_grad():
    hidden = (X @ weights).relu()
print("under no_grad, grad_fn:", hidden.grad_fn)
