"""Read the columns of an accounts table, however its file wrote them.

Public tables write nothing in many ways. What each way means here:

- NA (None, NaN, pandas' NA), or no such column: **unknown**.
- A text that is blank: **empty**, because the person left it so. "NULL" too: that is how a
  database says that the field held nothing.
- A number that is blank, negative or no number: **unknown**.
- Yes or no that is blank or "NULL": **unknown**. True, 1, "1", 1.0, "true" and "yes" say yes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

    Mask = npt.NDArray[np.bool_]

#: The facts of a profile that are looked at.
PROFILE = (
    "followers_n",
    "following_n",
    "posts_n",
    "listed_n",
    "likes_n",
    "bio",
    "url",
    "location",
    "handle",
    "default_picture",
)

_NOTHING = ("", "NULL")
_YES = ("1", "1.0", "true", "t", "yes", "y")
_NO = ("0", "0.0", "false", "f", "no", "n")


class Texts(NamedTuple):
    """A column of texts, without the spaces around them."""

    values: pd.Series[Any]
    known: Mask
    empty: Mask
    """Known, and nothing there."""


def counts(accounts: pd.DataFrame, name: str) -> npt.NDArray[np.float64]:
    """Return a column of counts; NaN where unknown."""
    import numpy as np
    import pandas as pd

    if name not in accounts:
        return np.full(len(accounts), np.nan)
    column = accounts[name]
    if isinstance(column.dtype, pd.CategoricalDtype):
        column = column.astype(object)
    numbers = pd.to_numeric(column, errors="coerce").to_numpy(dtype="float64", na_value=np.nan)
    return np.where(np.isfinite(numbers) & (numbers >= 0), numbers, np.nan)


def texts(accounts: pd.DataFrame, name: str) -> Texts:
    """Return a column of texts."""
    values = _strings(accounts, name).str.strip()
    known = values.notna().to_numpy(dtype=bool)
    return Texts(values, known, values.isin(_NOTHING).to_numpy(dtype=bool) & known)


def yes_no(accounts: pd.DataFrame, name: str) -> tuple[Mask, Mask]:
    """Return where a column says yes, and where it says yes or no at all."""
    values = _strings(accounts, name).str.strip().str.lower()
    yes = values.isin(_YES).to_numpy(dtype=bool)
    return yes, yes | values.isin(_NO).to_numpy(dtype=bool)


def known(accounts: pd.DataFrame, name: str) -> Mask:
    """Return where the table tells a fact of the profile."""
    import numpy as np

    if name.endswith("_n"):
        return ~np.isnan(counts(accounts, name))
    if name == "default_picture":
        return yes_no(accounts, name)[1]
    told = _strings(accounts, name).notna().to_numpy(dtype=bool)
    # Nobody can have an empty handle, so an empty one is not told.
    return told & ~texts(accounts, name).empty if name == "handle" else told


def _strings(accounts: pd.DataFrame, name: str) -> pd.Series[Any]:
    import pandas as pd

    if name not in accounts:
        return pd.Series(pd.NA, index=accounts.index, dtype="string")
    return accounts[name].astype("string")
