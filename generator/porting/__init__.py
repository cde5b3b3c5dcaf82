"""What of somebody's own source files changes from one Python to a later one. They are read, never run."""
