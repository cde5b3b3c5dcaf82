from array import array

for code in "fd":
    print(code, array(code, [0.1])[0], array(code, [16_777_217])[0])
