# set-up: log and messages are left out
import logging.config

from alembic.util import messaging

logging.config.fileConfig = lambda *args, **kwargs: None
messaging.write_outstream = lambda *args, **kwargs: None
# end of set-up
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, inspect

config = Config("alembic.ini")
command.init(config, "migrations")
config.set_main_option("sqlalchemy.url", "sqlite:///shop.sqlite")

revision = command.revision(config, "create items", rev_id="0001")
script = Path(revision.path)
head, _, _ = script.read_text().partition("def upgrade")
script.write_text(head + """def upgrade():
    op.create_table("item", sa.Column("name", sa.String, primary_key=True))

def downgrade():
    op.drop_table("item")
""")
database = inspect(create_engine("sqlite:///shop.sqlite"))
for step, target in ((command.upgrade, "head"), (command.downgrade, "base")):
    step(config, target)
    database.clear_cache()
    print(step.__name__, target, database.get_table_names())
