import io
from contextlib import redirect_stdout
import warnings

# since Python 3.15 the import warns
warnings.filterwarnings("ignore", "The profile module", DeprecationWarning)
import profile


def average(values):
    return sum(values) / len(values)


names = {"average": average, "marks": [5, 3, 4, 4]}
results = {}
with redirect_stdout(io.StringIO()) as table:
    profile.runctx("mean = average(marks)", names, results, sort="name")

print(results)
for line in table.getvalue().splitlines():
    if "Ordered by" in line or "(average)" in line:
        print(line.split()[0], line.split()[-1].rpartition(":")[2])

try:
    with redirect_stdout(table):
        profile.runctx("average(grades)", names, results)
except NameError as error:
    print("NameError:", error)
