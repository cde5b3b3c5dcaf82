import csv
import sys

def harmless(text):
    return "'" + text if text.startswith(tuple("=+-@\t\r\n")) else text

comment = '=HYPERLINK("https://example.org", "Click")'
writer = csv.writer(sys.stdout, lineterminator="\n")
writer.writerow(["Ann", comment])
writer.writerow(["Ann", harmless(comment)])
