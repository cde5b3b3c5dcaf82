# set-up: a script that takes a while
from pathlib import Path

Path("prices.py").write_text("""
def price(weight):
    return sum(weight * step % 7 for step in range(2000))
def total(weights):
    return sum(price(weight) for weight in weights)
total(range(3000))
""")
# end of set-up
import pstats
import subprocess
import sys
from profiling import sampling, tracing


def figures(*command):
    subprocess.run(
        [sys.executable, "-m", *command, "-o", "out.prof", "prices.py"],
        capture_output=True, check=True,
    )
    return pstats.Stats("out.prof").get_stats_profile().func_profiles


traced = figures(tracing.__name__)
sampled = figures(sampling.__name__, "run")
print("tracing counts calls of price:", traced["price"].ncalls)
print("sampling saw it at work:      ", "price" in sampled)
