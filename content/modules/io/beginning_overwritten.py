import io

for position in (None, io.SEEK_END):
    letter = io.StringIO("Dear Grace")
    if position is not None:
        letter.seek(0, position)
    letter.write(", thanks")
    print(letter.getvalue())
