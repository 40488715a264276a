"""What a coalition is checked for: one folder a family, one file a rule."""
