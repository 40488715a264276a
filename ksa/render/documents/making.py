"""How a file is to be made, beside what it says."""

from datetime import UTC, datetime
from typing import Literal, NamedTuple, get_args

Dialect = Literal["excel", "rfc4180"]
"""How fields are written in `csv` and `tsv`: as a Dutch Excel opens them, or as programs read them."""

DIALECTS: dict[str, Dialect] = {name: name for name in get_args(Dialect)}


class Making(NamedTuple):
    """`stamp` is the moment, in UTC, that a file gives as that of its making."""

    stamp: datetime = datetime(2000, 1, 1, tzinfo=UTC)
    dialect: Dialect = "excel"
