"""Rules about chain agreements."""
