# set-up: three discs, two of which overlap
import numpy as np
from skimage import draw

picture = np.zeros((60, 120), dtype=bool)
for row, column, radius in [(30, 25, 15), (30, 48, 15), (30, 95, 15)]:
    picture[draw.disk((row, column), radius)] = True
# end of set-up
import numpy as np
from scipy import ndimage
from skimage.feature import peak_local_max
from skimage.measure import label, regionprops
from skimage.segmentation import watershed

together = label(picture, connectivity=1)  # corners do not connect
print("connected parts:", together.max())

depth = ndimage.distance_transform_edt(picture)
middles = peak_local_max(
    depth, min_distance=8, labels=together, exclude_border=False
)
markers = np.zeros(picture.shape, dtype=int)
markers[tuple(middles.T)] = range(1, len(middles) + 1)
parts = watershed(-depth, markers, mask=picture)

print("objects:", parts.max())
for region in regionprops(parts):
    row, column = region.centroid
    print(f"{int(region.area)} pixels at row {row:.0f}, column {column:.0f}")
