from pathlib import Path, PurePosixPath

# for files of this system write Path; here the output is the same anywhere
backup = PurePosixPath("/srv") / "backup" / "site.tar.gz"

print("path:    ", backup)
print("name:    ", backup.name)
print("stem:    ", backup.stem)
print("suffix:  ", backup.suffix, "of", backup.suffixes)
print("parent:  ", backup.parent)
print("parts:   ", backup.parts)
print("new name:", backup.with_name("site.zip"))

photo = Path("photos", "2024", "lake.jpg")
print(photo.as_posix(), "| above:", photo.parent.parent)
