"""A page is played through: its commands run, and what its reader types is typed."""

from pathlib import Path

import pytest

from docs.played import PlayError, play

COALITION = """\
# Wie wij zijn
coalition:
  id: a
  name: A
  municipalities:
    - name: A
"""
PAGE = """\
Zo is het goed:

```console
$ ksa validate
iets van vroeger
$ ls
blijft staan
```

Maak een fout.

<!-- "id: a" becomes "id: A" in coalition/coalition.yaml -->

```console
$ KSA_LANG=en ksa validate --format concise
```

Typ erbij:

<!-- after "coalition:" in coalition/coalition.yaml -->

```yaml
  motto: Samen
  moto: Samen
```

```console
$ ksa validate --format concise
```
"""
PLAYED = """\
Zo is het goed:

```console
$ ksa validate
geen bevindingen in 1 bestand
$ ls
blijft staan
```

Maak een fout.

<!-- "id: a" becomes "id: A" in coalition/coalition.yaml -->

```console
$ KSA_LANG=en ksa validate --format concise
coalition/coalition.yaml:3:7: error[invalid-id] `A` is not an id
1 error in 1 file
```

Typ erbij:

<!-- after "coalition:" in coalition/coalition.yaml -->

```yaml
  motto: Samen
  moto: Samen
```

```console
$ ksa validate --format concise
coalition/coalition.yaml:4:3: error[unknown-field] onbekend veld `moto`
coalition/coalition.yaml:5:7: error[invalid-id] `A` is geen id
2 fouten in 1 bestand
```
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small coalition."""
    (tmp_path / "coalition").mkdir()
    (tmp_path / "coalition/coalition.yaml").write_text(COALITION)
    return tmp_path


def test_a_page_from_top_to_bottom(folder: Path) -> None:
    assert play(PAGE, folder) == PLAYED


def test_a_page_that_is_right_stays_as_it_is(folder: Path) -> None:
    assert play(PLAYED, folder) == PLAYED


@pytest.mark.parametrize(("old", "times"), [("nergens", 0), ("name: A", 2)])
def test_a_change_that_cannot_be_made(folder: Path, old: str, times: int) -> None:
    with pytest.raises(PlayError) as refusal:
        play(f'<!-- "{old}" becomes "x" in coalition/coalition.yaml -->\n', folder)
    assert str(refusal.value) == f"coalition.yaml: `{old}` stands here {times} x, and should 1 x"
