import cmd


class Shop(cmd.Cmd):
    def do_count(self, line):
        print("counted:", len(line.split()))
        return len(line.split())  # by accident

    def do_total(self, line):
        print("total:", sum(map(int, line.split())))  # and returns None


shop = Shop()
shop.cmdqueue = ["total 3 4", "total 5 5", "count tea milk", "total 1 1"]
shop.cmdloop()
print("not reached:", shop.cmdqueue)
