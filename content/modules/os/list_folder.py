import os

os.makedirs("music/live")
sizes = {"intro.ogg": 1200, "waltz.ogg": 84000, "cover.png": 950}
for name, size in sizes.items():
    with open(os.path.join("music", name), "wb") as file:
        file.write(bytes(size))

print("names:", sorted(os.listdir("music")))

with os.scandir("music") as entries:
    files = [entry for entry in entries if entry.is_file()]

for entry in sorted(files, key=lambda entry: entry.name):
    print(f"{entry.stat().st_size:>7,} bytes  {entry.name}")
