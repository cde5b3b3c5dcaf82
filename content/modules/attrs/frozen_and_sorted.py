from attrs import evolve, field, frozen


@frozen(order=True)
class Version:
    major: int
    minor: int = 0
    note: str = field(default="", eq=False, repr=False)


versions = [Version(3, 1), Version(2, 9), Version(3)]
print(max(versions), sorted(versions)[0].minor)
print(len({Version(3), Version(3, note="again")}))

latest = versions[0]
print(evolve(latest, minor=2))
try:
    latest.minor = 2
except AttributeError as error:
    print(type(error).__name__)
