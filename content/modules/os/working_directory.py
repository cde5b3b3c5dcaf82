import os

start = os.getcwd()
os.mkdir("reports")

os.chdir("reports")
with open("june.txt", "w", encoding="utf-8") as file:
    file.write("Sales: 42\n")
print("now in", os.path.relpath(os.getcwd(), start))
print("files:", os.listdir())

os.chdir(start)
print("found june.txt:", os.path.exists("june.txt"))
print("found reports/june.txt:", os.path.exists("reports/june.txt"))
