import cProfile
import pstats


def price(article, prices={"tea": 4.95, "milk": 1.20}):
    return prices[article]


def total(articles, discount=0):
    return round(sum(map(price, articles)) * (1 - discount), 2)


def calls(profiler):
    figures = pstats.Stats(profiler).get_stats_profile().func_profiles
    return {name: figures[name].ncalls for name in ("total", "price")}


profiler = cProfile.Profile()
print(profiler.runcall(total, ["tea", "milk", "milk"], discount=0.1))
print(calls(profiler))

try:
    profiler.runcall(total, ["milk", "caviar"])
except KeyError as error:
    print("KeyError:", error)
print(calls(profiler))
