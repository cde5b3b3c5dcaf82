import os

SETTINGS = "teashop.ini"


def save(text):
    with open(SETTINGS + ".new", "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())  # wait until it is on the disk
    os.replace(SETTINGS + ".new", SETTINGS)


save("colour = blue\n")
save("colour = green\n")

with open(SETTINGS, encoding="utf-8") as file:
    print(file.read().strip())
print("left over:", os.path.exists(SETTINGS + ".new"))

try:
    os.replace("missing.new", SETTINGS)
except FileNotFoundError:
    print("nothing to rename, settings untouched")
