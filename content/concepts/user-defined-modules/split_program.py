from pathlib import Path

Path("math_utils.py").write_text('''
"""Small helpers for numbers."""


def mean(numbers):
    return sum(numbers) / len(numbers)
''')

import math_utils
from math_utils import mean

print("by module:", math_utils.mean([2, 4, 9]))
print("by name:  ", mean([2, 4, 9]))
