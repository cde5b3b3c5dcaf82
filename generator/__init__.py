"""Python Module Atlas: from a YAML catalogue to a documentation site."""
