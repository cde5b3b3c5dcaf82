"""What the content owes and keeps: published addresses, revisions, coverage."""
