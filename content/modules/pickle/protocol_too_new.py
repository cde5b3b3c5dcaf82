import pickle

from_the_future = b"\x80\x63N."  # None in a protocol 99
try:
    pickle.loads(from_the_future)
except ValueError as error:
    print("ValueError:", error)
data = pickle.dumps({"tea": 3}, protocol=4)
print("protocol", data[1])
