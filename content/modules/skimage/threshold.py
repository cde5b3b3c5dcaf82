import numpy as np
from skimage import data, filters, io, util

page = data.page()[5:80, 20:320]  # a photographed page
whole = filters.threshold_otsu(page)
near = filters.threshold_local(page, block_size=35, offset=10)
print("one threshold:", whole, "local ones:", near.shape)

one, local = page > whole, page > near
print(f"dark: {1 - one.mean():.0%} with one, {1 - local.mean():.0%} with local")
strips = np.vstack([page, util.img_as_ubyte(one), util.img_as_ubyte(local)])
io.imsave("page.png", strips, check_contrast=False)

ink = ~local
print(ink.dtype, "rows with ink:", int(ink.any(axis=1).sum()))
