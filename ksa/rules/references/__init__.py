"""Rules about names: what a record points at is there, and no two things are called the same."""
