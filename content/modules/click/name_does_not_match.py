import click
from click.testing import CliRunner


@click.command()
@click.option("--dry-run", is_flag=True)
@click.option("--class", "kind")
def send(dryrun, kind): ...


print(CliRunner().invoke(send).exception)
print([option.name for option in send.params])
