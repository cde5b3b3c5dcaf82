from packaging.specifiers import SpecifierSet

wanted = SpecifierSet(">=1")
print("2.0rc1" in wanted, list(wanted.filter(["1.5", "2.0rc1"])))
for choice in (True, False):
    print(wanted.contains("2.0rc1", prereleases=choice),
          list(wanted.filter(["1.5", "2.0rc1"], prereleases=choice)))
