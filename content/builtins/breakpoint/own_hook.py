import sys


def show_variables(*arguments, **options):
    caller = sys._getframe(1)
    print(f"in {caller.f_code.co_name}:")
    for name, value in sorted(caller.f_locals.items()):
        print(f"  {name} = {value!r}")


def average(values):
    total = sum(values)
    count = len(values)
    breakpoint()
    return total / count


sys.breakpointhook = show_variables
print(average([18, 21, 24]))
sys.breakpointhook = sys.__breakpointhook__
