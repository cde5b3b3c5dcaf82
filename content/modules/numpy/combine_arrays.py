import numpy as np

spring = np.array([12, 15, 19])
summer = np.array([24, 27, 25])

year = np.concatenate([spring, summer])
table = np.vstack([spring, summer])
print("one after another:", year)
print("as rows:", table.tolist())
print("as columns:", np.column_stack([spring, summer]).tolist())
print("transposed:", table.T.shape)

print(year.reshape(-1, 2))  # -1: as many rows as it takes
print("flat again:", table.ravel())
