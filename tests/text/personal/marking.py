"""Texts with marks around what a detector should find."""

from ksa.text.personal.seen import Detector, seen


def marked(text: str, detect: Detector) -> str:
    """The text with « and » around all that the detector finds in it, whatever marks it had."""
    for start, end in reversed(seen((detect,), plain := text.replace("«", "").replace("»", ""))):
        plain = f"{plain[:start]}«{plain[start:end]}»{plain[end:]}"
    return plain
