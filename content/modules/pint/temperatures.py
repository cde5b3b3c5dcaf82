import pint

ureg = pint.UnitRegistry()
room = ureg.Quantity(20, "degC")
print(round(room.to("degF"), 1), round(room.to("kelvin"), 2))
print(room + ureg.Quantity(5, "delta_degC"))
print(ureg.Quantity(23, "degC") - room)
try:
    20 * ureg.degC
except pint.OffsetUnitCalculusError as error:
    print(str(error).partition(". ")[0])
