from math.integer import lcm

minutes = [12, 0, 18]  # the second bus does not run today
print(lcm(*minutes))
print(lcm(*filter(None, minutes)))
