import base64
import io

import imageio.v3 as iio
import numpy as np

red = np.full((8, 8, 3), [200, 30, 30], dtype=np.uint8)

body = iio.imwrite("<bytes>", red, extension=".png")
print(body[:8], iio.imread(body).shape)

upload = io.BytesIO(body)  # as it comes from a form or an archive
print(iio.imread(upload)[0, 0])

address = "data:image/png;base64," + base64.b64encode(body).decode()
print(address[:40])
