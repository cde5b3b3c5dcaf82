code = """
rate = 2
def convert(amount):
    return amount * rate
result = convert(10)
"""
try:
    exec(code, {}, {})
except NameError as error:
    print("two dictionaries:", error)
exec(code, names := {})
print("one dictionary:", names["result"])
