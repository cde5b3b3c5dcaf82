import pstats
import warnings

# since Python 3.15 the import warns
warnings.filterwarnings("ignore", "The profile module", DeprecationWarning)
import profile

requests = 0


def ask_server(times):
    global requests
    requests += times


def load_page():
    ask_server(1)
    load_images(4)


def load_images(count):
    ask_server(count)
    ask_server(1)


profiler = profile.Profile(timer=lambda: requests, bias=0)
profiler.runcall(load_page)

figures = pstats.Stats(profiler).get_stats_profile().func_profiles
print("function     calls  own  total")
for name in ("load_page", "load_images", "ask_server"):
    row = figures[name]
    print(f"{name:12} {row.ncalls:>5} {row.tottime:4.12g} {row.cumtime:6.12g}")
