"""Rules about words for people."""
