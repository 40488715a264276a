"""A coalition as a whole: from a folder of files to records that know where they stand."""
