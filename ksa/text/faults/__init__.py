"""What a YAML parser complains of, in words that fit somebody who is no programmer."""
