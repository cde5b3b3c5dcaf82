seats = {1: "Ada"}
seats[1.0] = "Ben"
seats[True] = "Cleo"
print(seats)

seats = {"1": "Ada", "1.0": "Ben", "True": "Cleo"}  # as text they differ
print(seats)
