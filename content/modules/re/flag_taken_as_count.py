import re
import warnings

warnings.simplefilter("ignore")  # Python 3.13 and newer warn
text = "Tea tea tea tea"
print(re.sub("tea", "milk", text, re.I))
print(re.sub("tea", "milk", text, count=2))
print(re.sub("tea", "milk", text, flags=re.I))
