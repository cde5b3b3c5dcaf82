import traceback


def read_price(text):
    return float(text)


kept = None
try:
    read_price("12,50")
except ValueError as error:
    text = traceback.format_exc()
    kept = error

lines = text.splitlines()
print(lines[0])
print("    ...", sum(line.startswith("  File ") for line in lines), "calls")
print(lines[-1])

later = "".join(traceback.format_exception(kept))
print("same text from the kept exception:", later == text)
