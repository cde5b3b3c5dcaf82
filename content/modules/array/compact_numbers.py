import sys
from array import array

steps = [7431, 10250, 8822, 12001, 9430] * 2000

packed = array("H", steps)  # unsigned, two bytes each
print("items:", len(packed))
print("bytes:", len(packed) * packed.itemsize)
print("a list of them takes more:", sys.getsizeof(steps) > 2 * 20_000)

packed.append(11_111)
packed[0] = 7500
print("first and last:  ", packed[0], packed[-1])
print("sum and maximum: ", sum(packed), max(packed))
print("back to a list:  ", packed[:3].tolist())
