import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")
log = logging.getLogger("shop")
typed = "ada\nWARNING password of admin changed"
log.warning("wrong password for %s", typed)
log.warning("wrong password for %r", typed)
