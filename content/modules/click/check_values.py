# set-up: two files
from pathlib import Path

Path("web.ini").touch()
Path("web.bak").touch()
# end of set-up
import click


@click.command()
@click.option("--port", type=click.IntRange(1024, 65535), default=8000)
@click.option("--level", type=click.Choice(["low", "high"]), default="low")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]))
@click.argument("config", type=click.Path(exists=True, dir_okay=False))
def serve(port, level, day, config):
    if config.endswith(".bak"):
        raise click.BadParameter("that is a backup", param_hint="CONFIG")
    raise click.ClickException("no server here")


for line in ("--port 80 web.ini", "--level max web.ini", "--day May web.ini",
             "lost.ini", "web.bak", "web.ini", ""):
    try:
        serve(line.split(), standalone_mode=False)
    except click.UsageError as error:
        print(error.exit_code, "usage:", error.format_message())
    except click.ClickException as error:
        print(error.exit_code, error.format_message())
