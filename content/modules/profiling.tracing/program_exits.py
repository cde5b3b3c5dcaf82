import pstats
import sys
from profiling import tracing


def read(line):
    return int(line)


def load(lines):
    for line in lines:
        if line == "end":
            sys.exit("stopped early")
        read(line)


def calls_of(name, path):
    figures = pstats.Stats(path).get_stats_profile().func_profiles
    return figures[name].ncalls


tracing.run("load(['7', '12', 'end'])", "exit.prof")
print("saved after sys.exit:", calls_of("read", "exit.prof"), "calls")

try:
    tracing.run("load(['7', 'twelve'])", "error.prof")
except ValueError:
    print("saved after an error:", calls_of("read", "error.prof"), "calls")
