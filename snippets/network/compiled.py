from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn


def show(
    graph: torch.fx.GraphModule, inputs: list[Tensor]
) -> Callable[..., Any]:
    # The graph that torch.compile captured: a node for each operation.
    nodes: list[Any] = list(graph.graph.nodes)
    called = [node for node in nodes if node.op == "call_function"]
    print("  captured:", [node.target.__name__ for node in called])
    return graph.forward


torch.manual_seed(42)
model = nn.Sequential(nn.Linear(8, 50), nn.ReLU(), nn.Linear(50, 1))
compiled = torch.compile(model, backend=show)
X = torch.randn(100, 8)
for rows in (100, 100, 30, 20):
    print(f"{rows} rows")
    same = torch.allclose(compiled(X[:rows]), model(X[:rows]))
print("same predictions:", same)
