import dask.array as da
import numpy as np

rng = da.random.default_rng(seed=3)
heights = rng.normal(100, 15, size=(4000, 3000), chunks=(1000, 1500))
print(heights.numblocks, f"{heights.nbytes / 1e6:.0f} MB")

steep = (heights > 130).mean(axis=1)
print(steep.shape, round(float(heights.mean().compute()), 1))
print(round(float(steep.max().compute()), 2))

small = np.arange(12.0).reshape(3, 4)
blocks = da.from_array(small, chunks=(3, 2))
print(blocks.map_blocks(lambda block: block - block.mean()).compute())
print(blocks.rechunk((1, 4)).chunks, (blocks @ blocks.T).compute()[0])
