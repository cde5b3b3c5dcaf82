"""The JSON API: files beside the pages that say the same to programs."""
