import re

page = "<b>Bread</b> 3.20 <b>Milk</b> 1.15"

print("greedy: ", re.findall(r"<b>(.*)</b>", page))
print("lazy:   ", re.findall(r"<b>(.*?)</b>", page))
print("class:  ", re.findall(r"<b>([^<]*)</b>", page))

recipe = "BEGIN\nboil water\nadd tea\nEND"
print("no DOTALL:", re.search(r"BEGIN(.*)END", recipe))

match = re.search(r"BEGIN(.*?)END", recipe, re.DOTALL)
if match:  # None without both markers
    print("DOTALL:   ", match.group(1).strip().splitlines())
