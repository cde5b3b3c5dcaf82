from joblib import Memory

memory = Memory("cache", verbose=0)


@memory.cache
def rainfall(year, station="Bergen"):
    print("adds up", year, station)
    return {2023: 2495.0, 2024: 2250.5}[year]


print(rainfall(2023))
print(rainfall(2023))
print(rainfall.check_call_in_cache(2023), rainfall.check_call_in_cache(2024))
rainfall.clear(warn=False)
print(rainfall(2023))


@memory.cache(ignore=["log"])
def total(values, log=False):
    print("adds up", values)
    return sum(values)


print(total([1, 2], log=True), total([1, 2]))
