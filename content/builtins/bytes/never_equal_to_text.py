answer = b"7"
print("equal to text: ", answer == "7")
print("found as a key:", answer in {"7": "seven"})
print("decoded first: ", answer.decode() == "7")
