import gc
from collections.abc import Iterator

import pytest

from ksa.coalition.uncollected import uncollected


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    was_on = gc.isenabled()
    yield
    (gc.enable if was_on else gc.disable)()


@pytest.mark.parametrize("was_on", [True, False])
def test_it_is_left_as_it_was(*, was_on: bool) -> None:
    (gc.enable if was_on else gc.disable)()
    with pytest.raises(ValueError, match="within"), uncollected():
        assert not gc.isenabled()
        raise ValueError("within")
    assert gc.isenabled() is was_on
