"""Tests of how docstrings are shown."""
