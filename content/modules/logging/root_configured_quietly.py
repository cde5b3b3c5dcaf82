import logging

root = logging.getLogger()
logging.getLogger("shop").info("nothing happens")
print(len(root.handlers), "handlers")
logging.info("not even shown")
print(len(root.handlers), "handler")
