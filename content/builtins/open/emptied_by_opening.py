from pathlib import Path

diary = Path("diary.txt")
for mode in ("x", "w"):
    diary.write_text("a year of notes")
    try:
        with open("diary.txt", mode):
            pass
    except FileExistsError as error:
        print(mode, type(error).__name__)
    print(mode, diary.stat().st_size, "bytes left")
