print(oct(8), oct(64), oct(493), format(493, "o"))
print(int("755", 8), int("0o755", 8), 0o755)
print("as decimal:", int("0644"), " as octal:", int("0644", 8))

try:
    compile("mode = 0644", "settings", "exec")
except SyntaxError as error:
    print(type(error).__name__, "in", error.text.strip())

size_field = b"00000002017\x00"
print("tar entry of", int(size_field.rstrip(b"\x00"), 8), "bytes")
