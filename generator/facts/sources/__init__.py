"""The public names of packages, read from their sources without importing them."""
