"""Reading a built site in a terminal: a page, and what the search finds."""
