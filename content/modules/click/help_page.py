# set-up: typed was: resize --help
import sys

sys.argv = ["resize", "--help"]
# end of set-up
import click


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option("2.1", prog_name="resize")
@click.argument("picture")
@click.option("-w", "--width", type=int, required=True, metavar="PIXELS")
@click.option("--grey/--colour", default=False, help="Drop the colours.")
@click.option("--format", "kind", type=click.Choice(["png", "jpeg"]),
              default="png", show_default=True, help="What to write.")
def resize(picture, width, grey, kind):
    """Make PICTURE smaller.

    Its proportions are kept.
    """


if __name__ == "__main__":
    resize()
