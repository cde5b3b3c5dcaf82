import warnings


def show(message, category, *where):
    print(f"{category.__name__}: {message}")


warnings.showwarning = show  # to see them without path and line
warnings.simplefilter("always")


def old_library():
    warnings.warn("the format is old", FutureWarning)
    warnings.warn("3 rows were skipped", UserWarning)


with warnings.catch_warnings():
    warnings.filterwarnings("ignore", category=FutureWarning)
    old_library()

print("-- outside the block --")
old_library()
