# set-up: from a number that was seen back to the state of the generator
import random


def undo(number, shift, mask=0xFFFFFFFF):
    result = number
    for _ in range(32):
        moved = result << shift if shift > 0 else result >> -shift
        result = number ^ (moved & mask)
    return result


def state_of(number):
    number = undo(undo(number, -18), 15, 0xEFC60000)
    return undo(undo(number, 7, 0x9D2C5680), -11)


# end of set-up
import secrets

tokens = [random.getrandbits(128) for _ in range(156)]
words = [token >> shift & 0xFFFFFFFF
         for token in tokens for shift in (0, 32, 64, 96)]
observer = random.Random()
observer.setstate((3, (*map(state_of, words), 624), None))
next_one = f"{observer.getrandbits(128):032x}"
print("computed:", next_one == f"{random.getrandbits(128):032x}")
print("computed:", next_one == secrets.token_hex(16))
