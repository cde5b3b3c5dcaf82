import io
import pickle
import pickletools
from collections import Counter

data = pickle.dumps(list(range(1000)))
listing = io.StringIO()
pickletools.dis(data, out=listing)
print("more than 1000 lines:", listing.getvalue().count("\n") > 1000)
names = Counter(opcode.name for opcode, _, _ in pickletools.genops(data))
print(names.most_common(2))
