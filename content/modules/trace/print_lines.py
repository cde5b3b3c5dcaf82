import sysconfig
import trace


def discount(total, member):
    if member:
        total *= 0.9
    elif total > 100:
        total -= 5
    return total


library = [sysconfig.get_path(name) for name in ("stdlib", "purelib")]
tracer = trace.Trace(count=False, trace=True, ignoredirs=library)
result = tracer.runfunc(discount, 120, member=False)
print("result:", result)
