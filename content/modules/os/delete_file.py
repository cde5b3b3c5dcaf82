import os

os.makedirs("cache/pages")
with open("cache/old.html", "w", encoding="utf-8") as file:
    file.write("<p>old</p>")

for path in ("cache/old.html", "cache/old.html"):
    try:
        os.remove(path)
    except FileNotFoundError:
        print("already gone:", path)
    else:
        print("deleted:", path)

try:
    os.rmdir("cache")
except OSError as error:
    print("kept cache:", type(error).__name__, "-", os.listdir("cache"))

os.rmdir("cache/pages")
os.rmdir("cache")
print("cache is there:", os.path.exists("cache"))
