from functools import wraps
from inspect import signature

def logged(function):
    return lambda *args, **options: function(*args, **options)

def logged_well(function):
    return wraps(function)(logged(function))

def order(item, amount=1): ...

print(signature(logged(order)))
print(signature(logged_well(order)))
