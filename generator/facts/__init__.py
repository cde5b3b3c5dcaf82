"""Measured facts: from typeshed, from the running interpreter, and from the official links."""
