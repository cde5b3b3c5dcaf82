import dis
import trace


def postage(grams, country="GB"):
    if grams <= 100:
        return 1.65
    if country != "GB":
        return 9.80
    return 3.25


tracer = trace.Trace(count=True, trace=False)
for grams in (50, 80, 900):
    tracer.runfunc(postage, grams)

counts = {line: n for (_, line), n in tracer.results().counts.items()}
first = postage.__code__.co_firstlineno
for _, line in sorted(dis.findlinestarts(postage.__code__)):
    if line > first:
        print(f"line {line:2}:", counts.get(line, "never run"))
