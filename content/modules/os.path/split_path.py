import os.path

path = "backup/site/archive.tar.gz"
print("folder:", os.path.dirname(path))
print("name:  ", os.path.basename(path))

for name in (path, "notes.TXT", "README", ".bashrc"):
    stem, ending = os.path.splitext(os.path.basename(name))
    print(f"{stem:12} {ending or '(none)'}")

print("is an image:", path.lower().endswith((".png", ".jpg")))
