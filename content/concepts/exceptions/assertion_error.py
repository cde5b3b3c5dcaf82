code = '''
def lowest(numbers):
    assert numbers, "numbers must not be empty"
    return sorted(numbers)[0]
'''

for optimize, command in ((0, "python"), (1, "python -O")):
    names = {}
    exec(compile(code, "prices.py", "exec", optimize=optimize), names)
    try:
        names["lowest"]([])
    except (AssertionError, IndexError) as error:
        print(f"{command:<9} {type(error).__name__}: {error}")
