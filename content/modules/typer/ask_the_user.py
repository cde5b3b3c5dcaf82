# set-up: typed in was: Ada, s3cret, s3cret, y
from typer.testing import CliRunner

typed = "Ada\ns3cret\ns3cret\ny\n"
# end of set-up
from typing import Annotated

import typer

app = typer.Typer()


@app.command()
def register(
    user: Annotated[str, typer.Option(prompt="Your name")],
    code: Annotated[str, typer.Option(
        prompt=True, hide_input=True, confirmation_prompt=True)],
    region: Annotated[str, typer.Option(envvar="SHOP_REGION")] = "north",
):
    typer.confirm(f"Register {user} in the {region}?", abort=True)
    typer.secho("Registered", fg=typer.colors.GREEN)


result = CliRunner().invoke(app, input=typed, env={"SHOP_REGION": "south"})
print(result.output)
