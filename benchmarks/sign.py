"""Puts the right digests below invented signatures: they are known when the agreements are written."""

from benchmarks.work import UNSIGNED
from ksa.coalition.digest import digest
from ksa.coalition.load import load
from ksa.text.source import SourceFile


def signed(files: dict[str, str]) -> dict[str, str]:
    """The files, with the digest of the agreement in each that holds signatures."""
    return {name: _signed(name, text) if UNSIGNED in text else text for name, text in files.items()}


def _signed(name: str, text: str) -> str:
    (agreement,) = load([SourceFile(name, text)]).coalition.agreements
    return text.replace(UNSIGNED, digest(agreement.item))
