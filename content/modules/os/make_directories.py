import os

try:
    os.mkdir("photos/2024/june")
except FileNotFoundError as error:
    print("mkdir:", type(error).__name__)

os.makedirs("photos/2024/june")
os.makedirs("photos/2024/june", exist_ok=True)  # no complaint the second time

try:
    os.makedirs("photos/2024/june")
except FileExistsError as error:
    print("makedirs:", type(error).__name__)

for folder, _, _ in os.walk("photos"):
    print(folder.replace(os.sep, "/") + "/")
