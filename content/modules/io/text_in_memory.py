import csv
import io

report = io.StringIO()
writer = csv.writer(report, lineterminator="\n")
writer.writerow(["city", "visitors"])
writer.writerow(["Lyon", 1200])
print("Total: 1200", file=report)
print(report.getvalue())

source = io.StringIO("Lyon;1200\nGraz;800\n")
print("first line:", source.readline().strip())
for row in csv.reader(source, delimiter=";"):
    print("then:      ", row)
print("at the end: ", repr(source.read()))
