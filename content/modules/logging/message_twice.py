import logging
import sys

log = logging.getLogger("shop")
logging.basicConfig(stream=sys.stdout, format="root: %(message)s")
log.addHandler(logging.StreamHandler(sys.stdout))
log.warning("tea is out")
log.propagate = False
log.warning("cake is out")
