from slugify import slugify

for title in (
    "Zoë's Teapots & Cups: 50% off!",
    "Straße nach Århus",
    "Привет, мир",
    "影師嗎",
    "Tom &amp; Jerry_2",
    "   ",
):
    print(slugify(title) or "untitled")
