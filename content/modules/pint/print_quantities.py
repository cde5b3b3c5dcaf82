import pint

ureg = pint.UnitRegistry()
gravity = ureg.Quantity(9.80665, "m/s**2")
print(gravity)
print(f"{gravity:.2f}")
print(f"{gravity:.2f~}")
print(f"{gravity:.2f~P}")
print(f"{gravity:.2f~C}")
print(f"{gravity:.2f~L}")
ureg.formatter.default_format = ".1f~P"
print(gravity, (1250 * ureg.m).to_compact())
