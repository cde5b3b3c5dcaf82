import sys

import this

print()
print("loaded:", "this" in sys.modules)

import this  # prints nothing the second time

print("still there:", this.s[:17])
