def kind(value):
    match value:
        case None:
            return "None itself"
        case True:
            return "True itself"
        case 1:
            return "equal to 1"
        case []:
            return "a sequence without items"
        case [_, _]:
            return "two items, but no text"
        case {}:
            return "a dictionary, empty or not"
        case str() | bytes():
            return "text or bytes"


for value in (None, True, 1, 1.0, [], (3, 4), "ab", {"tea": 12}, {3}):
    print(f"{value!r:<12} {kind(value)}")
