"""Rules about dates and what has run out."""
