"""Measuring packages: in the environment that runs their examples, and from the index it came from."""
