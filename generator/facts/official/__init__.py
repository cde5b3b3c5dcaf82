"""Addresses in the official documentation, by rule and by a table of what is documented."""
