import cmd


class Shop(cmd.Cmd):
    intro = "Welcome. Type help for the commands."
    prompt = "shop> "

    def preloop(self):
        self.basket = []

    def do_add(self, item):
        self.basket.append(item)
        print(f"{len(self.basket)} in the basket")

    def do_show(self, rest):
        print(", ".join(self.basket))

    def do_quit(self, rest):
        print("Goodbye.")
        return True

    do_EOF = do_quit  # the end of the input, Ctrl-D

    def emptyline(self):
        pass  # would do the last command again


shop = Shop()
shop.cmdqueue = ["add rye bread", "add butter", "show", "quit"]
shop.cmdloop()
