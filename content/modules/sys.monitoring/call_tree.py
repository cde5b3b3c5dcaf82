import sys

monitoring = sys.monitoring
events = monitoring.events
TOOL = monitoring.PROFILER_ID
depth = 0


def steps(stairs):
    if stairs < 2:
        return 1
    return steps(stairs - 1) + steps(stairs - 2)


def started(code, offset):
    global depth
    values = sys._getframe(1).f_locals
    count = code.co_argcount + code.co_kwonlyargcount
    given = [repr(values[name]) for name in code.co_varnames[:count]]
    print("  " * depth + f"{code.co_name}({', '.join(given)})")
    depth += 1


def returned(code, offset, value):
    global depth
    depth -= 1
    print("  " * depth + f"= {value!r}")


monitoring.use_tool_id(TOOL, "call tree")
monitoring.register_callback(TOOL, events.PY_START, started)
monitoring.register_callback(TOOL, events.PY_RETURN, returned)
both = events.PY_START | events.PY_RETURN
monitoring.set_local_events(TOOL, steps.__code__, both)
steps(3)
