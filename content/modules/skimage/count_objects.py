import pandas as pd
from skimage import data, filters, io, measure, morphology, segmentation, util

coins = data.coins()[10:170, 10:370]
smooth = filters.gaussian(coins, 1)
mask = smooth > filters.threshold_otsu(smooth)
mask = morphology.closing(mask, morphology.disk(3))
mask = morphology.remove_small_objects(mask, max_size=200)
mask = segmentation.clear_border(mask)
labels = measure.label(mask)
print(labels.max(), "coins")

table = pd.DataFrame(measure.regionprops_table(
    labels, coins,
    properties=["label", "area", "centroid", "equivalent_diameter_area",
                "mean_intensity"],
))
print(table.round(0).astype(int).head(4).to_string(index=False))
print(f"largest: {table['area'].max():.0f} pixels")

outlined = segmentation.mark_boundaries(coins, labels)
io.imsave("coins.png", util.img_as_ubyte(outlined))
