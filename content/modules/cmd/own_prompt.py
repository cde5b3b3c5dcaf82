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


shop = Shop()
shop.cmdqueue = ["add rye bread", "add butter", "show", "quit"]
shop.cmdloop()
