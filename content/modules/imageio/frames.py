# set-up: an animation and a stack of 16-bit pictures
import imageio.v3 as iio
import numpy as np

iio.imwrite(
    "light.gif",
    [np.full((20, 30, 3), level, dtype=np.uint8) for level in (0, 120, 240)],
    duration=250,
)
stack = np.arange(4 * 5 * 6, dtype=np.uint16).reshape(4, 5, 6) * 100
iio.imwrite("scan.tiff", stack)
# end of set-up
import imageio.v3 as iio

for number, frame in enumerate(iio.imiter("light.gif")):
    print("frame", number, frame.shape, frame[0, 0])
print("last:", iio.imread("light.gif", index=2)[0, 0])

facts = iio.improps("light.gif", index=...)
lengths = [iio.immeta("light.gif", index=n).get("duration", 0)
           for n in range(facts.n_images)]
print(facts.shape, lengths, "in all", sum(lengths), "ms")
scan = iio.imread("scan.tiff")
print(scan.shape, scan.dtype, scan.max())
