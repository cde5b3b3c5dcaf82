import profiling

try:
    profiling.tracing
except AttributeError as error:
    print("AttributeError:", error)

import profiling.tracing

print(profiling.tracing.Profile().runcall(sum, [4, 5]))
