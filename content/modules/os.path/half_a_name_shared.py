import os.path
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
homes = ["/home/ann", "/home/anna"]
print(os.path.commonprefix(homes))
print(os.path.commonpath(homes))
