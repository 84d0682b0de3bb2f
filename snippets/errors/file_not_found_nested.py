from pathlib import Path

Path("models/first").mkdir(exist_ok=True)  # raises FileNotFoundError
