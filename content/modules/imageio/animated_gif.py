import imageio.v3 as iio
import numpy as np

rows, columns = np.mgrid[:60, :60]
frames = []
for height in (12, 20, 40, 20, 12):
    frame = np.full((60, 60, 3), [30, 60, 120], dtype=np.uint8)
    frame[(rows - height) ** 2 + (columns - 30) ** 2 < 100] = 255
    frames.append(frame)

iio.imwrite("ball.gif", frames, duration=120, loop=0)
iio.imwrite("ball.png", np.hstack(frames))
print(iio.imread("ball.gif").shape)
print(iio.immeta("ball.gif")["duration"], "ms,",
      iio.immeta("ball.gif")["loop"], "means for ever")
