import io
import trace
from contextlib import redirect_stdout


def discount(total, member):
    if member:
        total *= 0.9
    elif total > 100:
        total -= 5
    return total


tracer = trace.Trace(count=False, trace=True)
with redirect_stdout(io.StringIO()) as traced:
    result = tracer.runfunc(discount, 120, member=False)

for line in traced.getvalue().splitlines():
    place, _, code = line.partition("): ")
    if code:
        print(place + ")", code.strip())
print("result:", result)
