def resize(image, /, width, height, *, keep_ratio=True, quality=90):
    ratio = "kept" if keep_ratio else "free"
    return f"{image} to {width}x{height}, ratio {ratio}, {quality} %"


print(resize("cat.png", 80, 60))
print(resize("cat.png", 80, height=60, quality=75))

for call in ('resize("cat.png", 80, 60, False)',
             'resize(image="cat.png", width=80, height=60)',
             'resize("cat.png", 80)'):
    try:
        eval(call)
    except TypeError as error:
        print(f"{call}\n  TypeError: {error}")
