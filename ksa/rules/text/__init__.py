"""Rules about files and their text: whether a computer reads in them what a person does."""
