import numpy as np

scores = [[3, 4], [5]]
try:
    np.array(scores)
except ValueError as error:
    print("ValueError:", str(error).partition(".")[0])
lists = np.array(scores, dtype=object)
print(lists.shape, lists[0])
print(np.array([[3, 4], [5, np.nan]]))
