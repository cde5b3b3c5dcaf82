# set-up: typed was: sort-lines names.txt --output sorted.txt
import sys
from pathlib import Path

Path("names.txt").write_text("Zoë\nAda\nGrace", encoding="utf-8")
sys.argv = ["sort-lines", "names.txt", "--output", "sorted.txt"]
# end of set-up
import click


@click.command()
@click.argument("source", type=click.File(encoding="utf-8"), default="-")
@click.option("--output", type=click.File("w", encoding="utf-8"), default="-")
def sort_lines(source, output):
    """Sort the lines of SOURCE, or of what is piped in."""
    lines = sorted(line.rstrip("\n") for line in source)
    output.writelines(f"{line}\n" for line in lines)
    piped = output.name == "<stdout>"
    click.echo(f"{len(lines)} lines to {output.name}", err=piped)


if __name__ == "__main__":
    sort_lines()
