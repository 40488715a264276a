"""What a coalition's records are: one file a record kind, and the types of their fields."""
