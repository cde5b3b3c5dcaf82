"""What a YAML parser stumbled over, in words that tell an author how to mend it."""
