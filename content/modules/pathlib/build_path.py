from pathlib import Path, PurePosixPath

backup = PurePosixPath("/srv") / "backup" / "site.tar.gz"

print("path:    ", backup)
print("name:    ", backup.name)
print("stem:    ", backup.stem)
print("suffix:  ", backup.suffix, "of", backup.suffixes)
print("parent:  ", backup.parent)
print("parts:   ", backup.parts)
print("new name:", backup.with_name("site.zip"))

photo = Path("photos", "2024", "lake.jpg")  # Path suits this system
print(photo.as_posix(), "| above:", photo.parents[1])
