import os

try:
    os.mkdir("photos/2024/june")
except FileNotFoundError as error:
    print("mkdir:", error.strerror)

os.makedirs("photos/2024/june")
os.makedirs("photos/2024/june", exist_ok=True)  # no complaint the second time

try:
    os.makedirs("photos/2024/june")
except FileExistsError as error:
    print("makedirs:", error.strerror)

for folder, _, _ in os.walk("photos"):
    print(folder.replace(os.sep, "/") + "/")
