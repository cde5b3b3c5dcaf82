import typer
from typer.testing import CliRunner

app = typer.Typer()


@app.command()
def area(width: float, height: float):
    if width < 0 or height < 0:
        print("lengths are positive")
        raise typer.Exit(code=1)
    print(width * height)


def test_area():
    runner = CliRunner()
    result = runner.invoke(app, ["2", "3.5"])
    assert result.exit_code == 0, result.output
    assert result.output == "7.0\n"
    assert runner.invoke(app, ["wide", "3"]).exit_code == 2
    negative = runner.invoke(app, ["--", "-2", "3"])
    assert negative.exit_code == 1
    assert negative.output == "lengths are positive\n"


test_area()
print("passed")
