import difflib
import re
from pathlib import Path

old = ["Opening hours", "Closed in July", "Mon to Fri: 9 to 17"]
new = ["Opening hours", "Mon to Fri: 9 to 18", "Sat: 10 to 14"]

differ = difflib.HtmlDiff(wrapcolumn=40)

page = differ.make_file(old, new, "last year", "this year")
Path("hours.html").write_text(page, encoding="utf-8")
print("whole page:", page.rstrip().endswith("</html>"))

table = differ.make_table(old, new)  # to put into a page of your own
for mark, meaning in [("sub", "removed"), ("chg", "changed"), ("add", "added")]:
    parts = re.findall(f'class="diff_{mark}">(.*?)</', table)
    print(f"{meaning:8}", [part.replace("&nbsp;", " ") for part in parts])
