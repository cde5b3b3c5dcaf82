import numpy as np

swap = np.array([[0, 1], [1, 0]])
table = np.array([[1, 2], [3, 4]])
print((swap * table).tolist())
print((swap @ table).tolist())
