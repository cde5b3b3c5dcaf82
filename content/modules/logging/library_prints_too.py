# set-up: errors go where the output goes
import sys

sys.stderr = sys.stdout
# end of set-up
import logging

loud = logging.getLogger("loud_library")
loud.addHandler(logging.StreamHandler())
polite = logging.getLogger("polite_library")
polite.addHandler(logging.NullHandler())

logging.basicConfig(format="my program: %(name)s - %(message)s")
loud.warning("no network")
polite.warning("no network")
