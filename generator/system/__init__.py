"""The edge to the machine: writing files, locks, child processes, stamps of what was made from what."""
