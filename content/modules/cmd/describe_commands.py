import cmd


class Radio(cmd.Cmd):
    doc_header = "Commands (help NAME tells more):"

    def do_tune(self, frequency):
        """tune MHZ: go to a station"""

    def do_mute(self, rest):
        pass

    def help_stations(self):
        print("89.5 news, 93.1 jazz, 101.9 classical")


radio = Radio()
radio.onecmd("help")
radio.onecmd("help tune")
radio.onecmd("? stations")
radio.onecmd("help mute")
