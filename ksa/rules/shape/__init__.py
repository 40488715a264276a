"""Rules about the form of a record: its fields, and what may stand in them. All of them are found while reading."""
