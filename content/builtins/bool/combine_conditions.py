muted = False
muted = not muted
print("toggled:", muted)

paid, delivered = True, False
print("exactly one:", paid != delivered, paid ^ delivered)

temperatures = [18.5, 21.0, 24.5]
print("any above 24:", any(t > 24 for t in temperatures))
print("all above 24:", all(t > 24 for t in temperatures))
print("how many:    ", sum(t > 20 for t in temperatures))
print("in range:    ", [20 < t < 24 for t in temperatures])
print("any of none:", any([]), " all of none:", all([]))
