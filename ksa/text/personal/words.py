"""Word lists as they are easiest to read and to add to: in lines of text."""


def words(lines: str) -> frozenset[str]:
    """The words in some lines, each once."""
    return frozenset(lines.split())
