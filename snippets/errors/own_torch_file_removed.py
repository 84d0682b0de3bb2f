from importlib import import_module

import_module("torch._six")  # raises ModuleNotFoundError
