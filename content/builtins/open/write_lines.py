guests = ["Ada", "Grace"]

with open("guests.txt", "w", encoding="utf-8") as file:
    file.writelines(f"{guest}\n" for guest in guests)

with open("guests.txt", "a", encoding="utf-8") as file:
    file.write("Zoë\n")

with open("guests.txt", encoding="utf-8") as file:
    print(file.read(), end="")
print("closed:", file.closed)
