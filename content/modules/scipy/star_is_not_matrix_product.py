import numpy as np
from scipy import sparse

values = np.array([[1, 2], [0, 3]])
for kind in (sparse.csr_array, sparse.csr_matrix):
    table = kind(values)
    print(kind.__name__, (table * table).toarray().tolist(),
          (table @ table).toarray().tolist())
