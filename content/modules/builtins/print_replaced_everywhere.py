import builtins
import calendar


def log(*values, **options):
    original("LOG", *values, **options)


original, builtins.print = print, log
calendar.TextCalendar().prweek([(1, 0), (2, 1), (3, 2)], 2)
builtins.print = original
print()
log("only where I ask for it")
