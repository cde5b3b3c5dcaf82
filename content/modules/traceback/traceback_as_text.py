import traceback


def read_price(text):
    return float(text)


try:
    read_price("12,50")
except ValueError as error:
    text = traceback.format_exc()
    last_line = traceback.format_exception_only(error)[-1]

lines = text.splitlines()
print(lines[0])
print("...", len([line for line in lines if "File" in line]), "calls")
print(last_line, end="")
