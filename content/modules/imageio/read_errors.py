# set-up: a text that claims to be a picture
from pathlib import Path

Path("notes.png").write_text("not a picture")
# end of set-up
import imageio.v3 as iio
import numpy as np

for name in ("notes.png", "lost.png"):
    try:
        iio.imread(name)
    except FileNotFoundError:
        print(name, "is not there")
    except Exception as error:  # OSError; damage raises nearly anything
        print(str(error).splitlines()[0][:40])

half = np.full((4, 4), 0.5)
clear = np.zeros((4, 4, 4), dtype=np.uint8)
for name, picture in [("half.png", half), ("clear.jpg", clear)]:
    try:
        iio.imwrite(name, picture)
    except (OSError, TypeError) as error:
        print(error)
iio.imwrite("half.png", (half.clip(0, 1) * 255).round().astype(np.uint8))
iio.imwrite("clear.jpg", clear[..., :3])
print(iio.imread("half.png")[0, 0], iio.imread("clear.jpg").shape)
