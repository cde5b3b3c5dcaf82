import sys
import warnings

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, *rest: print(
    f"{category.__name__}: {message}", file=sys.stdout
)


def old_library():
    warnings.warn("the format is old", FutureWarning)
    warnings.warn("3 rows were skipped", UserWarning)


with warnings.catch_warnings():
    warnings.filterwarnings("ignore", category=FutureWarning)
    old_library()

print("-- outside the block --")
old_library()
