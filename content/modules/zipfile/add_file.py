# set-up: an archive
import zipfile

with zipfile.ZipFile("report.zip", "w") as archive:
    archive.writestr("figures.txt", "1 2 3")
    archive.writestr("draft.txt", "to do")
# end of set-up
import os
import zipfile

with zipfile.ZipFile("report.zip", "a") as archive:
    if "summary.txt" not in archive.namelist():
        archive.writestr("summary.txt", "All is well.")

# Nothing can be removed or replaced in place: copy what stays, and
# write anew what changes, to another name: "w" empties a file.
with (
    zipfile.ZipFile("report.zip") as old,
    zipfile.ZipFile("report.new", "w") as new,
):
    for info in old.infolist():
        if info.filename != "draft.txt":
            new.writestr(info, old.read(info))
    new.comment = old.comment
    print("old:", old.namelist())
os.replace("report.new", "report.zip")
with zipfile.ZipFile("report.zip") as archive:
    print("new:", archive.namelist())
