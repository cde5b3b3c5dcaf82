import warnings

warnings.simplefilter("error")  # as python -W error does
try:
    import profile
except DeprecationWarning as warning:
    print("refused:", type(warning).__name__)

from profiling import tracing

print("works:", tracing.Profile().runcall(sum, [4, 5]))
