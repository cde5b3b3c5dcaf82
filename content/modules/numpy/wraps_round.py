import numpy as np

photo = np.array([200, 100], dtype=np.uint8)
print(photo + photo)
print(photo.astype(np.int64) + photo)
print(photo.sum(), photo.sum().dtype)
large = np.array([2**32])
print(large * large, large.astype(float) * large)
