from pathlib import Path
from zipfile import ZipFile

report = Path("clients/secret buyer/report.txt")
report.parent.mkdir(parents=True)
report.write_text("Sales rose.")
with ZipFile("press.zip", "w") as archive:
    archive.write(report)
    archive.write(report, arcname=report.name)
    print(archive.namelist())
