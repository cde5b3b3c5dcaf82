import numpy as np

levels = np.array([3, 8, 12])
for condition in (lambda: levels > 2 and levels < 10,
                  lambda: (levels > 2).all(),
                  lambda: levels[(levels > 2) & (levels < 10)]):
    try:
        print(condition())
    except ValueError as error:
        print("ValueError:", str(error).partition(".")[0])
