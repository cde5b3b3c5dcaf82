import schedule
from schedule import every, repeat


def greet(name, punctuation="."):
    print(f"Hello {name}{punctuation}")


every().hour.do(greet, "Zoë", punctuation="!")


@repeat(every().day.at("18:00"), "letters")
@repeat(every(2).to(4).hours, "photos")
def backup(what):
    print("backup of", what)


schedule.run_all()
