# set-up: two files
import os

for name in ("deploy.sh", "prices.csv"):
    with open(name, "w", encoding="utf-8") as file:
        file.write("# content\n")
    os.chmod(name, 0o644)
# end of set-up
import os
import stat

mode = os.stat("deploy.sh").st_mode
os.chmod("deploy.sh", mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
mode = os.stat("prices.csv").st_mode
os.chmod("prices.csv", mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))

for name in ("deploy.sh", "prices.csv"):
    mode = os.stat(name).st_mode
    print(f"{name:11} {stat.filemode(mode)} {stat.S_IMODE(mode):o}")

print("can run deploy.sh: ", os.access("deploy.sh", os.X_OK))
print("can run prices.csv:", os.access("prices.csv", os.X_OK))
