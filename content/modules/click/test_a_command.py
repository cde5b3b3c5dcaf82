from pathlib import Path
from tempfile import TemporaryDirectory

import click
from click.testing import CliRunner


@click.command()
@click.argument(
    "source", type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
def count(source):
    """Count the words of SOURCE."""
    click.echo(len(source.read_text(encoding="utf-8").split()))


def test_count():
    runner = CliRunner()
    with TemporaryDirectory() as folder:
        tea = Path(folder, "tea.txt")
        tea.write_text("tea with milk", encoding="utf-8")
        result = runner.invoke(count, [str(tea)])
        assert result.exit_code == 0, result.output
        assert result.output == "3\n"
        assert runner.invoke(count, [f"{folder}/lost.txt"]).exit_code == 2


test_count()
print("passed")
