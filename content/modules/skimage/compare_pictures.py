import numpy as np
from skimage import data, filters
from skimage.metrics import (
    mean_squared_error,
    peak_signal_noise_ratio,
    structural_similarity,
)

photo = data.camera()
brighter = np.clip(photo.astype(int) + 20, 0, 255).astype(np.uint8)
blurred = filters.gaussian(photo, sigma=3, preserve_range=True)
blurred = blurred.round().astype(np.uint8)

for name, other in [("same", photo), ("brighter", brighter),
                    ("blurred", blurred)]:
    print(f"{name:8} error {mean_squared_error(photo, other):4.0f}",
          f"similar {structural_similarity(photo, other):.2f}")
print(f"{peak_signal_noise_ratio(photo, blurred):.1f} dB")
for wrong in (photo / 255, photo[:100]):
    try:
        structural_similarity(wrong, photo / 255)
    except ValueError as error:
        print(str(error).partition(". ")[0])
