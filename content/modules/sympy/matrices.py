from sympy import Matrix, symbols

a = symbols("a")
table = Matrix([[2, 1], [1, 2]])
print(table.det(), table.inv().tolist())
print(table.eigenvals())
print((table * Matrix([3, a])).T.tolist())

singular = Matrix([[1, 2], [2, 4]])
print(singular.rank(), singular.nullspace()[0].T.tolist())
try:
    singular.inv()
except ValueError as error:
    print(error)
print(Matrix([[1, a], [a, 1]]).det())
