"""What examples work with that is no part of Python: database servers and a browser, the real ones."""
