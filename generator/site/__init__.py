"""What pages exist, what they show, and how they become Markdown."""
