import os.path

photo = os.path.join("photos", "2024", "lake.jpg")
print(photo)
print(os.path.join("photos", ""))  # an empty last part ends it with a slash

for name in ("lake.jpg", "../keys.txt", "/etc/hosts"):
    print(f"{name:12} -> {os.path.join('photos', name)}")
