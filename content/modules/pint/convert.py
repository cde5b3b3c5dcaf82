import pint

ureg = pint.UnitRegistry()
distance = 42.195 * ureg.km
print(distance.to("mile"))
print(round(distance.to("mile"), 2), distance.m_as("m"))

speed = ureg("60 km/h")
print(speed.to("m/s").magnitude, speed.units)
print(ureg.Quantity(5, "ft").to("cm"), ureg("1.5e3 g").to("kg"))
