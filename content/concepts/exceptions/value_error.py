def to_number(text):
    try:
        return int(text)
    except ValueError as error:
        print("ValueError:", error)
        return None


for text in ("42", " 42\n", "4.2", "", "forty"):
    print(f"{text!r:<8} -> {to_number(text)}")

try:
    width, height = "1920x1080x24".split("x")
except ValueError as error:
    print("ValueError:", str(error).partition(" (")[0])
width, height, *rest = "1920x1080x24".split("x")
print("the star takes what is left:", width, height, rest)
