import numpy as np
import pandas as pd

grid = np.zeros((3, 4))
table = pd.DataFrame(grid, columns=["Mon", "Tue", "Wed", "Thu"])
for data in (grid, table):
    print(type(data).__name__, len(data), data.shape, data.size)
