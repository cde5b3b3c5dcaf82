import pstats

try:
    from profiling import tracing
except ImportError:  # before Python 3.15
    import cProfile as tracing


def shipping(weight):
    return 4.9 if weight <= 2 else 4.9 + (weight - 2) * 1.1


def invoice(weights):
    return sum(shipping(weight) for weight in weights)


with tracing.Profile() as profiler:
    print(f"to pay: {invoice([0.5, 2, 7.5]):.2f}")

calls = pstats.Stats(profiler).get_stats_profile().func_profiles
for name in ("invoice", "shipping"):
    print(f"{name:9} {calls[name].ncalls:>2} calls")
