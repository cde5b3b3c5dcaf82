from numba import njit

@njit
def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result

print(factorial(20), factorial(21))
print(factorial.py_func(21))
