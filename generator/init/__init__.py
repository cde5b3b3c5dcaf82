"""How a project of one's own begins: what can be found out, and the files that are written from it."""
