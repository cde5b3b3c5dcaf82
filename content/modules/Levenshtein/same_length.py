from Levenshtein import hamming

sent = "1011 0010 1110"
print(hamming(sent, "1011 1010 1100"), "places differ")
print(hamming("GATTACA", "GACTATA"), "letters differ")

# the rest of the longer one counts as different
print(hamming("4711", "47110"))
try:
    hamming("4711", "47110", pad=False)
except ValueError as error:
    print("ValueError:", error)
