import numpy as np
from joblib import Parallel, delayed
def fill(array):
    array[0] = 7
    return array[0].item()
if __name__ == "__main__":
    for extra in ({}, {"max_nbytes": None}):
        try:
            run = Parallel(n_jobs=2, **extra)
            print(run([delayed(fill)(np.zeros(200_000))]))
        except ValueError as error:
            print(error)
