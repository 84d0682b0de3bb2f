import sys
import textwrap
import traceback
import warnings

import torch


def not_yet(said, look=""):
    """End with what is missing, and with the idea to look at."""
    print(f"Not yet. {said}" + f"\n{look}" * bool(look))
    sys.exit(1)


def show(value):
    """A value as a message names it: short."""
    if not isinstance(value, torch.Tensor):
        text = (
            "None" if value is None else f"{value!r}, a {type(value).__name__}"
        )
        short = len(text) < 70 and " at 0x" not in text
        return text if short else f"a {type(value).__name__}"
    if value.device.type == "meta":
        return f"a tensor on meta of shape {tuple(value.shape)}"
    numbers = value.detach().flatten().tolist()
    few = [f"{n:.4g}" if isinstance(n, float) else f"{n}" for n in numbers]
    if not value.ndim:
        return few[0]
    text = ", ".join(few[:6]) + ", ..." * (len(few) > 6)
    return f"[{text}] of shape {tuple(value.shape)}"


def close(came, wanted):
    """Whether two tensors hold the same numbers in the same shape."""
    return (
        isinstance(came, torch.Tensor)
        and came.shape == wanted.shape
        and torch.allclose(
            came.detach().double(), wanted.detach().double(), 1e-4, 1e-6
        )
    )


def expect(what, came, wanted, look=""):
    """End with a message unless `came` is the tensor `wanted`."""
    wanted = torch.as_tensor(wanted)
    if not isinstance(came, torch.Tensor):
        both = f"expected a tensor, came {show(came)}."
        nothing = "Does the function return what it computes?"
        not_yet(f"{what}: {both}", nothing if came is None else look)
    if came.dtype != wanted.dtype:
        both = f"expected {wanted.dtype}, came {came.dtype}."
        not_yet(f"{what}, its dtype: {both}", look)
    if not close(came, wanted):
        both = f"  expected  {show(wanted)}\n  came      {show(came)}"
        not_yet(f"{what}:\n{both}", look)


def shaped(what, came, shape, look=""):
    """End with a message unless `came` is a tensor of this shape."""
    if not isinstance(came, torch.Tensor) or came.shape != shape:
        both = f"expected a tensor of shape {shape}, came {show(came)}."
        not_yet(f"{what}: {both}", look)


def pair(what, came):
    """End with a message unless `came` is two tensors."""
    two = isinstance(came, (tuple, list)) and len(came) == 2
    if not two or not all(isinstance(one, torch.Tensor) for one in came):
        kind = (
            f"{len(came)} things, not two tensors"
            if isinstance(came, (tuple, list))
            else show(came)
        )
        not_yet(f"Expected two tensors, {what}, came {kind}.")


def number(what, came):
    """The float that came; a message ends it where it is none."""
    try:
        return float(came)
    except (TypeError, ValueError):
        not_yet(f"{what}: expected a number, came {show(came)}.")


def call(function, *given, look=""):
    """What the function returns; an error in it ends with a message."""
    try:
        return function(*given)
    except Exception as error:
        if isinstance(error, TypeError) and "argument" in str(error):
            look = "Keep the names and the arguments as they were given."
        name = getattr(function, "__name__", "It").strip("_")
        told(error, f"{'It' if name == '<lambda>' else name} raised", look)


def told(error, what, look=""):
    """End with an error, and with the line of yours in which it came."""
    steps = traceback.extract_tb(error.__traceback__)
    this = told.__code__
    own = [
        step
        for step in steps
        if step.filename == this.co_filename
        and step.lineno < not_yet.__code__.co_firstlineno
    ]
    # One that calls itself ends here or there; the call before it is the same.
    last = own[-2:-1] if isinstance(error, RecursionError) else own[-1:]
    where = "".join(f"\n  line {step.lineno}: {step.line}" for step in last)
    message = str(error).strip().partition("\n")[0].partition(". ")[0]
    if isinstance(error, RecursionError):
        message = "it calls itself without end"
    said = "\n" + textwrap.indent(textwrap.fill(message, 77), "  ")
    said *= bool(message)
    not_yet(f"{what} {type(error).__name__}{where}{said}", look)


def run(check):
    """Judge what stands above, and say so if all is right."""
    warnings.simplefilter("ignore")
    torch.manual_seed(0)
    try:
        check()
    except NameError as error:
        told(
            error, "The checks do not find a name:", "Keep the names as given."
        )
    except Exception as error:
        told(error, "The checks cannot use what came:", check.__doc__ or "")
    print("Right.")
