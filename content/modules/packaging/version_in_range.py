from packaging.specifiers import SpecifierSet
from packaging.version import Version

allowed = SpecifierSet(">=2.1,<3,!=2.4.0")
for text in ("2.0", "2.1", "2.4", "2.9.5", "3.0"):
    print(text, Version(text) in allowed)

print("1.4.9" in SpecifierSet("~=1.4.2"), "1.5" in SpecifierSet("~=1.4.2"))
print("1.5" in SpecifierSet("~=1.4"))

known = ["1.8", "2.2", "2.10", "2.11rc1"]
fitting = list(allowed.filter(known))
print(fitting, max(fitting, key=Version, default=None))
