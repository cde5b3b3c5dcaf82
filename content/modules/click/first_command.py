# set-up: typed was: greet Ada Zoë --times 2 --shout
import sys

sys.argv = ["greet", "Ada", "Zoë", "--times", "2", "--shout"]
# end of set-up
import click


@click.command()
@click.argument("names", nargs=-1, required=True)
@click.option("--times", default=1, show_default=True, help="How often.")
@click.option("--shout", is_flag=True, help="In capitals.")
def greet(names, times, shout):
    """Say hello to everybody in NAMES."""
    for name in names:
        text = f"Hello {name}! " * times
        click.echo(text.upper() if shout else text)


if __name__ == "__main__":
    greet()
