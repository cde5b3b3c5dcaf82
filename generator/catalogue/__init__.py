"""The authored catalogue: its model, its loader and its rules."""
