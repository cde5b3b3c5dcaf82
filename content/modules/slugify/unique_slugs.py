from slugify import slugify


def unique(title, taken):
    base = slugify(title, max_length=60) or "untitled"
    slug, number = base, 2
    while slug in taken:
        slug, number = f"{base}-{number}", number + 1
    taken.add(slug)
    return slug


taken = set()
for title in ("Café", "Cafe!", "☕", "café", "☕☕"):
    print(unique(title, taken))
