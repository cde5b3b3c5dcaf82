"""Tests of what is read from scripts."""
