"""Rules about who does what."""
