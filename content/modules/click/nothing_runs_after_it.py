import click


@click.command()
def tidy():
    return 3


try:
    tidy([])
except SystemExit as error:
    print("SystemExit", error.code)
print(tidy([], standalone_mode=False), tidy.callback())
