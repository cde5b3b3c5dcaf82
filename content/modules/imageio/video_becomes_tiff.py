import imageio.v3 as iio
import numpy as np

frames = np.zeros((3, 16, 16, 3), dtype=np.uint8)
iio.imwrite("film.mp4", frames)
with open("film.mp4", "rb") as file:
    print(file.read(4), "begins a TIFF")
try:
    iio.imwrite("film.mp4", frames, plugin="pyav", codec="libx264", fps=10)
except ImportError as error:
    print(error)
