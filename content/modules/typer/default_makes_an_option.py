import typer
from typer.testing import CliRunner

app = typer.Typer()
@app.command()
def greet(name: str = "you"):
    print("Hello", name)
for line in ("Ada", "--name Ada"):
    result = CliRunner().invoke(app, line.split())
    print(result.exit_code, result.stdout.strip())
