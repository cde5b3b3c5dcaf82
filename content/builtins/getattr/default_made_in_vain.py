def load_logo():
    print("(loading the logo)")
    return "logo.png"

class Page:
    picture = "photo.jpg"

print(getattr(Page, "picture", load_logo()))

picture = getattr(Page, "picture", None)
print(load_logo() if picture is None else picture)
