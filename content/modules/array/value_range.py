from array import array

readings = array("b", [100, -100])  # one signed byte each: -128 to 127

for value in (127, 128, 1.5, "7"):
    try:
        readings.append(value)
    except OverflowError:
        print(f"{value!r}: does not fit into one byte")
    except TypeError:
        print(f"{value!r}: not an integer")
print(readings)

for code in "bBhHiIqQfd":
    print(code, array(code).itemsize, end="  ")
print()
