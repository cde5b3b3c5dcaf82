class Door:
    def __enter__(self):
        self.is_open = True  # and "return self" is missing

    def __exit__(self, *details):
        self.is_open = False


def list_of_files():
    with ["monday.txt", "friday.txt"] as files:
        print(files)


def after_the_block():
    with open("log.txt", "w", encoding="utf-8") as log:
        log.write("open\n")
    log.write("too late\n")


def nothing_returned():
    with Door() as door:
        print(door.is_open)


for attempt in (list_of_files, after_the_block, nothing_returned):
    try:
        attempt()
    except (TypeError, ValueError, AttributeError) as error:
        print(f"{attempt.__name__}\n  {type(error).__name__}: {error}")
