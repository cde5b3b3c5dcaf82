"""Running examples, recording what they print, and comparing it with the record."""
