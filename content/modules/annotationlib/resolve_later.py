from annotationlib import Format, ForwardRef, get_annotations, type_repr


class Song:
    title: str
    album: Album


hints = get_annotations(Song, format=Format.FORWARDREF)
waiting = {
    name: hint for name, hint in hints.items()
    if isinstance(hint, ForwardRef)
}
for name, hint in waiting.items():
    print(name, "waits for", hint.__forward_arg__)
    try:
        hint.evaluate()
    except NameError as error:
        print("too early:", error)


class Album:
    year: int


for name, hint in waiting.items():
    print(name, "is now", type_repr(hint.evaluate()))
