"""scikit-learn's California housing, from the CSV instead of a download."""

import gzip
import hashlib
import os
from pathlib import Path

HOUSING = Path(__file__).parent.parent / "snippets/data/california_housing.csv.gz"
# scikit-learn's own file has these columns in this order.
COLUMNS = [
    *("median_house_value", "median_income", "housing_median_age", "total_rooms"),
    *("total_bedrooms", "population", "households", "latitude", "longitude"),
]


def housing_folder(cache: Path) -> Path:
    """A folder for `SCIKIT_LEARN_DATA`; made once for each version of the CSV."""
    digest = hashlib.sha256(HOUSING.read_bytes()).hexdigest()
    folder = cache / digest[:12]
    target = folder / "cal_housing_py3.pkz"
    if not target.exists():
        import joblib  # noqa: PLC0415
        import numpy as np  # noqa: PLC0415

        with gzip.open(HOUSING, "rt", encoding="utf-8") as file:
            names = file.readline().strip().split(",")
            table = np.loadtxt(file, delimiter=",")
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = target.with_suffix(f".{os.getpid()}")
        joblib.dump(
            table[:, [names.index(name) for name in COLUMNS]], unfinished, compress=6
        )
        unfinished.replace(target)
    return folder
