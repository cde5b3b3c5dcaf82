code = '''
def median(numbers):
    assert numbers, "numbers must not be empty"
    return sorted(numbers)[len(numbers) // 2]
'''

for optimize, command in ((0, "python"), (1, "python -O")):
    names = {}
    exec(compile(code, "median.py", "exec", optimize=optimize), names)
    try:
        names["median"]([])
    except (AssertionError, IndexError) as error:
        print(f"{command:<9} {type(error).__name__}: {error}")
