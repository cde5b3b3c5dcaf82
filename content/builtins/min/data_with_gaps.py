from math import isnan, nan

depths = [12, None, 7]
try:
    min(depths)
except TypeError as error:
    print(error)
print(min(depth for depth in depths if depth is not None))

print("nan first:", min([nan, 3, 1]))
print("nan later:", min([3, nan, 1]))
print("without:  ", min(x for x in [nan, 3, 1] if not isnan(x)))
