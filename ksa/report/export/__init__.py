"""Reports for people who never open a terminal: one file a report."""
