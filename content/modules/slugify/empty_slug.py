from slugify import slugify

for title in ("😀😀", "???", "Tea"):
    print(f"/posts/{slugify(title)}", f"/posts/{slugify(title) or 'post'}")
