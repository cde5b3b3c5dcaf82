import numpy as np
from skimage import data, exposure, feature, filters, restoration, util
from skimage.morphology import disk

clean = data.camera()[::4, ::4]
noisy = util.random_noise(clean, mode="s&p", rng=1, amount=0.1)


def error(picture):
    return round(float(np.abs(picture - util.img_as_float(clean)).mean()), 3)


print("noisy:   ", error(noisy))
print("gaussian:", error(filters.gaussian(noisy, sigma=1)))
print("median:  ", error(filters.median(noisy, disk(1))))
print("tv:      ", error(restoration.denoise_tv_chambolle(noisy, weight=0.2)))

edges = feature.canny(util.img_as_float(clean), sigma=2)
print("edges:", edges.dtype, int(edges.sum()), "pixels of", edges.size)
print("strongest sobel:", round(float(filters.sobel(clean).max()), 2))
sharp = filters.unsharp_mask(clean, radius=2, amount=1)
even = exposure.equalize_adapthist(clean)
print(sharp.dtype, round(float(even.std()), 2), round(float(sharp.std()), 2))
