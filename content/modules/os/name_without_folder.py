import os

os.mkdir("reports")
open("reports/may.txt", "w").close()
for name in os.listdir("reports"):
    try:
        print(os.path.getsize(name))
    except FileNotFoundError:
        print("FileNotFoundError:", name)
    print(os.path.getsize(os.path.join("reports", name)), "bytes")
