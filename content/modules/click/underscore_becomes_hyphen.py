import click


@click.group()
def cli(): ...
@cli.command()
def init_db(): ...
@cli.command("drop_db")
def drop_db(): ...


print(cli.list_commands(click.Context(cli)))
