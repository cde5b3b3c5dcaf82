import filecmp
from pathlib import Path

for folder in ("camera", "archive"):
    Path(folder).mkdir()
for number in (1, 2, 3):
    Path(f"camera/p{number}.raw").write_bytes(bytes([number]) * 500)
Path("archive/p1.raw").write_bytes(bytes([1]) * 500)
Path("archive/p2.raw").write_bytes(bytes([2]) * 499)

camera = Path("camera")
names = sorted(str(path.relative_to(camera)) for path in camera.rglob("*")
               if path.is_file())
result = filecmp.cmpfiles("camera", "archive", names, shallow=False)
for label, found in zip(("intact", "damaged", "missing"), result):
    print(f"{label:8} {found}")
