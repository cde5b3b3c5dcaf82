"""Facts from the interpreter that builds the site: kinds of modules, what importing costs, docstrings."""
