import pytest

from ksa.report.document import Callout
from ksa.report.unread import callout, data, named, so_far

MANY = ("a.yaml", "b.yaml", "c.yaml", "d.yaml", "e.yaml")


@pytest.mark.parametrize(
    ("unread", "expected"),
    [
        (MANY[:1], "`a.yaml`"),
        (MANY[:2], "`a.yaml` and `b.yaml`"),
        (MANY[:3], "`a.yaml`, `b.yaml` and `c.yaml`"),
        (MANY[:4], "`a.yaml`, `b.yaml`, `c.yaml` and 1 more file"),
        (MANY, "`a.yaml`, `b.yaml`, `c.yaml` and 2 more files"),
        (("123456782.yaml",), "`*********.yaml`"),
    ],
)
def test_the_files_by_name(unread: tuple[str, ...], expected: str) -> None:
    assert named(unread) == expected


def test_what_is_not_found_may_stand_there() -> None:
    assert so_far("nobody does", MANY[:1]) == "as far as can be read: nobody does"
    assert list(callout(MANY[:1])) == [
        Callout("warning", "something may be missing here: not all of `a.yaml` can be read")
    ]
    assert data(["123456782.yaml"]) == ["*********.yaml"]


def test_all_was_read() -> None:
    assert so_far("nobody does", ()) == "nobody does"
    assert (list(callout(())), data(())) == ([], [])
