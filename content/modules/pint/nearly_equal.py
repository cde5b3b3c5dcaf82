import math

import pint

ureg = pint.UnitRegistry()
energy = (1 * ureg.kWh).m_as("MJ")
print(energy, energy == 3.6, math.isclose(energy, 3.6))
