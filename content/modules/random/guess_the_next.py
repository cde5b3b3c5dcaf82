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

seen = [random.getrandbits(32) for _ in range(624)]
attacker = random.Random()
attacker.setstate((3, (*map(state_of, seen), 624), None))

codes = [random.randrange(10**6) for _ in range(5)]
print("guessed:", codes == [attacker.randrange(10**6) for _ in range(5)])
codes = [secrets.randbelow(10**6) for _ in range(5)]
print("guessed:", codes == [attacker.randrange(10**6) for _ in range(5)])
