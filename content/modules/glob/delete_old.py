# set-up: files of different age
import os
import time

DAY = 24 * 60 * 60
os.mkdir("logs")  # refuses a folder that is there: files are deleted below
os.mkdir("logs/archive")
for path, days in (("logs/app.log", 2), ("logs/archive/may.log", 45),
                   ("logs/archive/june.log", 29), ("logs/notes.txt", 90)):
    open(path, "w").close()
    changed = time.time() - days * DAY
    os.utime(path, (changed, changed))  # as if it were that old
# end of set-up
import glob
import os
import time

folder = "logs"
limit = time.time() - 30 * 24 * 60 * 60  # 30 days ago
inside = os.path.realpath(folder) + os.sep  # and not behind a link
pattern = glob.escape(folder) + "/**/*.log"
for path in glob.glob(pattern, recursive=True):
    if not os.path.realpath(path).startswith(inside):
        continue
    if os.path.isfile(path) and os.path.getmtime(path) < limit:
        os.remove(path)
        print("deleted:", os.path.basename(path))

left = glob.glob(glob.escape(folder) + "/**/*.*", recursive=True)
print("left:", sorted(os.path.basename(path) for path in left))
