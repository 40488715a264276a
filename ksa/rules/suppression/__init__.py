"""Rules about the comments by which somebody says that a finding may stay."""
