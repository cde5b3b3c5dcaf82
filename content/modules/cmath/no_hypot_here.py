import cmath
import math

missing = [name for name in dir(math) if not hasattr(cmath, name)]
print([name for name in ("ceil", "floor", "hypot", "atan2") if name in missing])
z = 3 + 4j
print(abs(z) == math.hypot(3, 4), cmath.phase(z) == math.atan2(4, 3))
