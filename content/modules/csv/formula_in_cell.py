import csv
import sys

def harmless(text):
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r", "\n") else text

comment = '=HYPERLINK("https://example.org", "Click")'
writer = csv.writer(sys.stdout, lineterminator="\n")
writer.writerow(["Ann", comment])
writer.writerow(["Ann", harmless(comment)])
