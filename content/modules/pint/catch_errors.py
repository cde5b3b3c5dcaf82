import pint

ureg = pint.UnitRegistry()
for text, wanted in [("5 m", "s"), ("5 mtr", "m"), ("5", "m")]:
    try:
        print(ureg.Quantity(text).to(wanted))
    except pint.DimensionalityError as error:
        print(error)
    except pint.UndefinedUnitError as error:
        print(error)


@ureg.wraps("km/h", ("km", "hour"))
def pace(kilometres, hours):
    return kilometres / hours


@ureg.check("[length]")
def square(side):
    return side * side


print(pace(5000 * ureg.m, 30 * ureg.minute))
try:
    square(2 * ureg.s)
except pint.DimensionalityError as error:
    print(error)
