import platform

OPENERS = {"Linux": "xdg-open", "Darwin": "open", "Windows": "explorer"}


def opener(system):
    try:
        return OPENERS[system]
    except KeyError:
        raise NotImplementedError(f"no opener known for {system!r}") from None


for system in OPENERS:
    print(f"{system:<8} {opener(system)}")
print("this one is known:", platform.system() in OPENERS)

try:
    opener("Haiku")
except NotImplementedError as error:
    print(error)
