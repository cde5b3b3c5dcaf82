import pint

ureg = pint.UnitRegistry()
length, width = 3 * ureg.m, 250 * ureg.cm
area = length * width
print(area, "=", area.to("m**2"))
print((area * ureg("5 mm")).to("litre"), "of rain")

power = 2 * ureg.kW
energy = power * (45 * ureg.minute)
print(energy.to("kWh"), energy.to_base_units().units)
print(width < length, length == 300 * ureg.cm, max(length, width))
print((0.00042 * ureg.m).to_compact(), (1_500_000 * ureg.W).to_compact())
