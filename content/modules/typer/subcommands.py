import typer
from typer.testing import CliRunner

app = typer.Typer()
stock = typer.Typer()
app.add_typer(stock, name="stock")
settings = {"verbose": False}


@app.callback()
def main(verbose: bool = False):
    """Look after a shop."""
    settings["verbose"] = verbose


@stock.command()
def add(item: str, count: int = 1):
    print("adding", item, count, "in detail" if settings["verbose"] else "")


@stock.command("list")
def list_items():
    print("teapot, cup")


for line in ("stock add cup --count 6", "--verbose stock add cup",
             "stock list"):
    result = CliRunner().invoke(app, line.split())
    print(line, "->", result.output.strip())
