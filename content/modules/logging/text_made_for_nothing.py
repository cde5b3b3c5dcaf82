import logging

class Rows:
    def __str__(self):
        print("(counting)", end=" ")
        return "3 rows"

log = logging.getLogger("shop")
log.info(f"{Rows()}")
print("f-string")
log.info("%s", Rows())
print("argument")
