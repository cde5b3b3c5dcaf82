from numba import njit

rate = 0.25

@njit
def tax(amount):
    return amount * rate

print(tax(100.0))
rate = 0.5
print(tax(100.0), tax.py_func(100.0))
