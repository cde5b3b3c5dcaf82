"""What the catalogue gives to others beside pages."""
