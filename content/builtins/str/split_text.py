line = "2024-05-17, Oslo , 21.5,, cloudy"

print(line.split(","))
print([field.strip() for field in line.split(",")])
print("  several   spaces\there ".split())

key, _, value = "url: https://example.org".partition(":")
print(key, "->", value.strip())
print("a/b/c.txt".rsplit("/", maxsplit=1))
print("one\ntwo\r\nthree".splitlines())
