line = "tea  2.50 "
print(line.split(" "))
print(line.split())
print(str.split("tea\t2.50\n", " "), "- a tab is no space")
