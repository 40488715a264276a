"""YAML with positions: no word of the domain, no disk."""
