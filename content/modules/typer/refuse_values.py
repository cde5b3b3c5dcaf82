# set-up: a file
from pathlib import Path

Path("web.ini").touch()
# end of set-up
from pathlib import Path
from typing import Annotated

import typer


def even(value: int) -> int:
    if value % 2:
        raise typer.BadParameter("an even number is needed")
    return value


app = typer.Typer()


@app.command()
def serve(
    config: Annotated[Path, typer.Argument(exists=True, dir_okay=False)],
    port: Annotated[int, typer.Option(min=1024, callback=even)] = 8000,
):
    print("serving on", port)
    raise typer.Exit(3)


for line in ("web.ini", "lost.ini", "web.ini --port 80", "web.ini --port 2001"):
    try:
        print("exit code", app(line.split(), standalone_mode=False))
    except typer.BadParameter as error:
        print(error.format_message())
