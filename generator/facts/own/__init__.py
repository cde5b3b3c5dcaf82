"""The modules of one's own as a source of names: their names, docstrings, places and releases."""
