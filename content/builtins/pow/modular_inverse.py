inverse = pow(7, -1, 26)
print("inverse of 7:", inverse, "check:", 7 * inverse % 26)

coded = [(7 * number + 3) % 26 for number in [15, 24, 19]]
plain = [(number - 3) * inverse % 26 for number in coded]
print(coded, "was", plain)

try:
    pow(4, -1, 26)
except ValueError as error:
    print(error)
