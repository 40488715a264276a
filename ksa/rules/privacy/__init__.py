"""Rules about data of persons: in values, field names, comments, names of files, and files that do not parse."""
