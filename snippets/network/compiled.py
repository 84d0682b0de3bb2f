from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

captured: list[list[str]] = []  # of each graph, its operations


def note(graph: torch.fx.GraphModule, _: list[Tensor]) -> Callable[..., Any]:
    # A node for each operation that torch.compile captured.
    nodes: list[Any] = list(graph.graph.nodes)
    called = [node.target for node in nodes if node.op == "call_function"]
    captured.append([operation.__name__ for operation in called])
    return graph.forward


torch.manual_seed(42)
model = nn.Sequential(nn.Linear(8, 50), nn.ReLU(), nn.Linear(50, 1))
compiled = torch.compile(model, backend=note)
X = torch.randn(100, 8)
for rows in (100, 100, 30, 20):
    same = torch.allclose(compiled(X[:rows]), model(X[:rows]))
    print(f"{rows} rows, same predictions: {same}, graphs: {len(captured)}")
print(*captured, sep="\n")
