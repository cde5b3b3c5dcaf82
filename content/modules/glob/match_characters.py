# set-up: five files
from pathlib import Path

for name in ("img1.png", "img2.jpg", "img12.png", "imgA.png", ".hidden.png"):
    Path(name).touch()
# end of set-up
import glob

for pattern in ("img?.png", "img[0-9].*", "img[!0-9]*", "*.png"):
    print(f"{pattern:11}", *sorted(glob.glob(pattern)))

pictures = [name for end in ("png", "jpg") for name in glob.glob(f"*.{end}")]
print("two endings:", len(pictures), "files")
print("with hidden:", len(glob.glob("*.png", include_hidden=True)), "png files")
