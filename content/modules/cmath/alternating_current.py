import cmath
import math

volts, hertz = 230, 50
resistor = 100
coil = 2j * math.pi * hertz * 0.8  # 0.8 henry
capacitor = 1 / (2j * math.pi * hertz * 30e-6)  # 30 microfarad

total = resistor + coil + capacitor
current = volts / total

print(f"impedance {total:.1f} ohm, size {abs(total):.1f}")
print(f"current   {abs(current):.2f} A")
print(f"phase     {math.degrees(cmath.phase(current / volts)):.1f} degrees")
