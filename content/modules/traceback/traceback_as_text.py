import traceback


def read_price(text):
    return float(text)


kept = []
try:
    read_price("12,50")
except ValueError as error:
    text = traceback.format_exc()
    kept.append(error)
    lines = text.splitlines()
    print(lines[0])
    calls = sum(line.startswith("  File ") for line in lines)
    print("    ...", calls, "calls")
    print(lines[-1])

for error in kept:
    later = "".join(traceback.format_exception(error))
    print("same text from the kept exception:", later == text)
