# set-up: typed was: shop --db test.db add teapot 24
import sys

sys.argv = ["shop", "--db", "test.db", "add", "teapot", "24"]
# end of set-up
import click


@click.group()
@click.option("--db", default="shop.db", envvar="SHOP_DB")
@click.pass_context
def shop(context, db):
    """Look after the items of a shop."""
    context.obj = {"db": db}


@shop.command()
@click.argument("item")
@click.argument("price", type=float)
@click.pass_obj
def add(settings, item, price):
    """Add ITEM at PRICE."""
    click.echo(f"{item} at {price:.2f} into {settings['db']}")


if __name__ == "__main__":
    shop()
