"""Writes invented coalitions, each of 30 files and about 3,000 lines: the same ones for the same seed.

Run as `python -m benchmarks.generate FOLDER`.
"""

import argparse
from pathlib import Path
from random import Random

from benchmarks import people, work
from benchmarks.layout import Layout
from benchmarks.sign import signed
from benchmarks.spoil import spoil
from benchmarks.values import Values, split
from benchmarks.words import Dutch
from benchmarks.world import World

COUNT = 342
"""As many as the Netherlands has municipalities."""

_PILLARS = ("Voor de zwangerschap", "Zwangerschap en geboorte", "Na de geboorte")


def coalition(number: int, seed: int = 1, *, faults: int = 0, scale: int = 1) -> dict[str, str]:
    """The files of a coalition, by path, so many times as large as usual, with so many faults as users make them."""
    chance = Random(f"{seed}/{number}")  # noqa: S311 - to be the same again is the point
    dutch = Dutch(chance)
    world = World.of(dutch, scale)
    files = signed(_files(Values(dutch, world), Layout(dutch)))
    return spoil(files, chance, faults) if faults else files


def _files(values: Values, layout: Layout) -> dict[str, str]:
    world = values.world
    opening = (f"Kansrijke Start {world.place}.", "", "Alle adressen zijn voorbeelden: zij bestaan niet.")
    files = {
        "partners.yaml": layout.many("partners", split(people.partners(values), ("Leden", "Rond de leden")), opening),
        "interventions.yaml": layout.many("interventions", split(work.interventions(values), _PILLARS), opening),
        "coalition/coalition.yaml": layout.one("coalition", people.profile(values), opening),
        "coalition/topics.yaml": layout.many("topics", split(people.topics(values), _PILLARS), opening),
        "coalition/indicators.yaml": layout.many("indicators", {"Wat wij meten": work.indicators(values)}, opening),
        "coalition/actions.yaml": layout.many("actions", {"Wat wij doen": work.actions(values)}, opening),
        "coalition/instruments.yaml": layout.many(
            "instruments", {"Wat wij gebruiken": work.instruments(values)}, opening
        ),
    }
    rows = split(work.responsibilities(values), _PILLARS)
    for name, (heading, part) in zip(("voor", "tijdens", "na"), rows.items(), strict=True):
        files[f"coalition/responsibilities/{name}.yaml"] = layout.many("responsibilities", {heading: part}, opening)
    files["coalition/responsibilities/na.yaml"] += "\n" + layout.many("gaps", {"Gaten": work.gaps(values)})
    for key, name in world.agreements.items():
        record = work.agreement(values, key, name)
        files[f"coalition/agreements/{key}.yaml"] = layout.one("agreement", record, (f"Ketenafspraak: {name}.",))
    return files


def write(folder: Path, count: int = COUNT, seed: int = 1, *, faults: int = 0, scale: int = 1) -> list[Path]:
    """Write coalitions, each into a folder of its own below this one; gives their folders, in order."""
    roots = [folder / f"{number:03}" for number in range(1, count + 1)]
    for number, root in enumerate(roots, start=1):
        for name, text in coalition(number, seed, faults=faults, scale=scale).items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
    return roots


def main() -> None:
    """Write what was asked for."""
    parser = argparse.ArgumentParser(prog="generate", description="Write invented coalitions, to measure with.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--faults", type=int, default=0, help="so many a coalition, as users make them")
    parser.add_argument("--scale", type=int, default=1, help="so many times as large as usual")
    asked = parser.parse_args()
    write(asked.folder, asked.count, asked.seed, faults=asked.faults, scale=asked.scale)


if __name__ == "__main__":
    main()
