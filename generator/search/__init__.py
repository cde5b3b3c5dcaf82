"""The search index, built here so that no browser has to: names first, text after."""
