# set-up: typed was: resize --help
import sys

sys.argv = ["resize", "--help"]
# end of set-up
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer


class Kind(str, Enum):
    png = "png"
    jpeg = "jpeg"


app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def resize(
    picture: Annotated[Path, typer.Argument(help="The file to read.")],
    width: Annotated[int, typer.Option("--width", "-w", min=1, max=9999)] = 800,
    kind: Annotated[Kind, typer.Option("--format")] = Kind.png,
    grey: Annotated[bool, typer.Option(help="Drop the colours.")] = False,
):
    """Make PICTURE smaller."""


if __name__ == "__main__":
    app()
