import torch


def gradient(change: str) -> None:
    x = torch.zeros(2, requires_grad=True)
    y = x.exp()  # autograd keeps y: it is also the derivative
    if change == "through .data":
        y.data.add_(1)
    elif change == "in place":
        y.add_(1)
    else:
        y = y + 1
    try:
        y.sum().backward()
        print(f"{change}: y {y.tolist()}, gradient {x.grad.tolist()}")
    except RuntimeError as error:
        print(f"{change}: RuntimeError: {str(error)[:52]} ...")


gradient("through .data")  # wrong, and silent
gradient("in place")  # wrong, and caught
gradient("a new tensor")  # right: exp(0) is 1
