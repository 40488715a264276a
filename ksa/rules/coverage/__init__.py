"""Rules about what nobody has, and what nothing stands behind."""
