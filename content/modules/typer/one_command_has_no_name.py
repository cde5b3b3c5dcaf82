import typer
from typer.testing import CliRunner

app = typer.Typer()
@app.command()
def add(item: str):
    print("added", item)
print(CliRunner().invoke(app, ["add", "cup"]).exit_code)
print(CliRunner().invoke(app, ["cup"]).output.strip())
@app.callback()
def main(): ...
print(CliRunner().invoke(app, ["add", "cup"]).output.strip())
