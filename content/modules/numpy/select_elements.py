import numpy as np

degrees = np.array([[11.5, 14.0, 9.0], [17.5, 21.0, 19.5]])

print("second row:  ", degrees[1])
print("last column: ", degrees[:, -1])
print("over 15:     ", degrees[degrees > 15])
print("10 to 18:    ", degrees[(degrees > 10) & (degrees < 18)])
print("labels:      ", np.where(degrees > 12, "warm", "cool")[0])

degrees[degrees < 10] = 10  # assign to everything the mask selects
first = degrees[0]  # a slice is a view ...
first[:] = 0  # ... so this changes the table
print(degrees)
