from packaging.requirements import InvalidRequirement, Requirement

text = 'tea-shop[card, cash]>=2,<3; python_version < "3.13"'
needed = Requirement(text)
print(needed.name, sorted(needed.extras), needed.specifier)
print(needed.marker)
for version in ("3.12", "3.13"):
    where = {"python_version": version, "python_full_version": f"{version}.0"}
    fits = needed.marker is None or needed.marker.evaluate(where)
    print(version, fits)

for line in ["requests", "pip @ https://example.org/pip.whl", "tea=2"]:
    try:
        print(repr(str(Requirement(line))), Requirement(line).url)
    except InvalidRequirement as error:
        print(str(error).splitlines()[0])
