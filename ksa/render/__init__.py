"""From values to text: one file a format. Touches no disk, decides on no colour, knows no exit code."""
