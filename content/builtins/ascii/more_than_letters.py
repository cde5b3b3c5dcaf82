text = "Zoë's file:\nC:\\temp"

print(ascii(text))
print(text.encode("ascii", "backslashreplace").decode())
