def shift(text, by):
    shifted = ""
    for char in text:
        if "a" <= char <= "z":
            char = chr((ord(char) - ord("a") + by) % 26 + ord("a"))
        elif "A" <= char <= "Z":
            char = chr((ord(char) - ord("A") + by) % 26 + ord("A"))
        shifted += char
    return shifted


secret = shift("Meet me at the zoo", 3)
print(secret)
print(shift(secret, -3))
print("rot13 twice:", shift(shift("Hello", 13), 13))
