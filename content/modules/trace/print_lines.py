import sys
import trace


def discount(total, member):
    if member:
        total *= 0.9
    elif total > 100:
        total -= 5
    return total


library = [sys.base_prefix, sys.prefix]  # not to be shown
tracer = trace.Trace(count=False, trace=True, ignoredirs=library)
result = tracer.runfunc(discount, 120, member=False)
print("result:", result)
