"""The public names of earlier releases, read from their wheels without installing them."""
