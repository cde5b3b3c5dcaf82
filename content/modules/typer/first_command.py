# set-up: typed was: greet Ada Zoë --times 2 --shout
import sys

sys.argv = ["greet", "Ada", "Zoë", "--times", "2", "--shout"]
# end of set-up
import typer


def greet(names: list[str], times: int = 1, shout: bool = False):
    """Say hello to everybody in NAMES."""
    for name in names:
        text = " ".join([f"Hello {name}!"] * times)
        print(text.upper() if shout else text)


if __name__ == "__main__":
    typer.run(greet)
