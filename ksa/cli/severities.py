"""The words by which a reader says how bad is too bad."""

from ksa.diagnostic import Severity

FAIL_ON: dict[str, Severity | None] = {
    **{severity.word: severity for severity in sorted(Severity, reverse=True)},
    "never": None,
}
