import re

print(re.findall("\btea\b", "tea, teapot"), ascii("\btea\b"))
print(re.findall(r"\btea\b", "tea, teapot"), ascii(r"\btea\b"))
