try:
    import sys.monitoring
except ModuleNotFoundError as error:
    print("ModuleNotFoundError:", error)

import sys

print(sys.monitoring.PROFILER_ID)
