import numpy as np
import pint

ureg = pint.UnitRegistry()
ureg.define("cup_of_tea = 0.2 litre = cot")
ureg.define("@alias metre = meter_of_old")
print((1 * ureg.litre).to("cot"), (3 * ureg.cup_of_tea).to("ml"))
print((2 * ureg.meter_of_old).to("cm"))

walks = np.array([5.2, 12.8, 7.5]) * ureg.km
print(walks.to("m"))
print(walks.sum(), np.mean(walks), walks.max().to("mile").magnitude > 7)
print(walks[walks > 6 * ureg.km])
