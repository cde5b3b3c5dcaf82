def hasty(readings):
    return "too hot" if any(t > 30 for t in readings) else "all is well"

def careful(readings):
    return hasty(readings) if readings else "no sensor answered"

for readings in ([21, 34], [21, 24], []):
    print(f"{readings!s:9} {hasty(readings):12} {careful(readings)}")
