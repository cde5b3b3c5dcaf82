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

code = postage.__code__
counts = tracer.results().counts
for line in sorted({line for _, line in dis.findlinestarts(code) if line}):
    if line > code.co_firstlineno:
        times = counts.get((code.co_filename, line), "never run")
        print(f"line {line:2}:", times)
