"""Docstrings as readers should see them: most are plain indented text, some reStructuredText."""
