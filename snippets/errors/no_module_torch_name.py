from importlib import import_module

print(import_module("torch").__name__)
import_module("pytorch")  # raises ModuleNotFoundError
