READ, WRITE, EXECUTE = 0b100, 0b010, 0b001

mode = READ | WRITE
print("mode:     ", bin(mode))
print("may write:", bool(mode & WRITE), " may execute:", bool(mode & EXECUTE))
print("read only:", bin(mode & ~WRITE), " toggled:", bin(mode ^ EXECUTE))

number = 1_000
print(bin(number), number.bit_length(), "bits,", number.bit_count(), "ones")
print("shifted:  ", bin(3), bin(3 << 4), bin(0b110000 >> 4))
print("negative: ", bin(-6), format(-6 & 0xFF, "08b"))
