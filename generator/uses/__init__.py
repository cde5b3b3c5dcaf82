"""Where the catalogue's own code uses a name: scripts are read, and never run, for this."""
