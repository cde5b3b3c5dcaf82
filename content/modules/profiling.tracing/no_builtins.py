import pstats
from profiling import tracing


def initials(name):
    return "".join(part[0].upper() for part in name.split())


def names_seen(profiler):
    figures = pstats.Stats(profiler).get_stats_profile().func_profiles
    return sorted(figures)


authors = ["ada lovelace", "grace hopper"]

profiler = tracing.Profile()
profiler.enable(builtins=False)
print([initials(author) for author in authors])
profiler.disable()
print("own functions: ", names_seen(profiler))

profiler = tracing.Profile()
profiler.enable()
print([initials(author) for author in authors])
profiler.disable()
found = " ".join(names_seen(profiler))
print("with built-ins:", "'join'" in found, "'split'" in found)
