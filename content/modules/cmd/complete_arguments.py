import cmd

CITIES = ["lima", "lisbon", "ljubljana", "london"]


class Travel(cmd.Cmd):
    def do_fly(self, city):
        print("flying to", city)

    def complete_fly(self, text, line, start, end):
        return [city for city in CITIES if city.startswith(text)]


travel = Travel()
print(travel.complete_fly("li", "fly li", 4, 6))
print(travel.completenames("f"))
