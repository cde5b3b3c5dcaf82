import click
from click.testing import CliRunner


@click.command()
@click.option("--user", prompt="Your name")
@click.option("--code", prompt=True, hide_input=True, confirmation_prompt=True)
def register(user, code):
    cups = click.prompt("Cups", type=int, default=1)
    click.confirm(f"Order {cups} for {user}?", abort=True)
    click.secho("Ordered", fg="green", bold=True)


typed = "Ada\ns3cret\ns3cret\nmany\n2\ny\n"
print(CliRunner().invoke(register, input=typed).output)
result = CliRunner().invoke(register, ["--user", "Zoë"], input="a\na\n\nn\n")
print(result.output, result.exit_code)
