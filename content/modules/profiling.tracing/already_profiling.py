from profiling import tracing


def parse(text):
    return [int(part) for part in text.split(",")]


def parse_profiled(text):
    with tracing.Profile() as inner:
        result = parse(text)
    return result, len(inner.getstats()) > 0


with tracing.Profile() as outer:
    try:
        parse_profiled("3,5,8")
    except ValueError as error:
        print("another profiler is running:", error)

print(parse_profiled("3,5,8"))
