seat = ("4A", ["Ada"])

seat[1].append("Kurt")
print(seat)
try:
    seat[1] += ["Grace"]
except TypeError as error:
    print("TypeError:", error)
print("and yet:", seat)

try:
    hash(seat)
except TypeError as error:
    print("TypeError:", error)
fixed = (seat[0], tuple(seat[1]))
print({fixed: "reserved"})

moved = ("5B", *seat[1:])  # a changed tuple is a new one
print(moved)
