from datetime import datetime, timedelta

from freezegun import freeze_time


class Token:
    def __init__(self):
        self.expires = datetime.now() + timedelta(hours=1)

    def is_valid(self):
        return datetime.now() < self.expires


with freeze_time("2024-05-01 09:00") as clock:
    token = Token()
    clock.tick(timedelta(minutes=59))
    print(datetime.now(), token.is_valid())
    clock.tick(60)  # seconds
    print(datetime.now(), token.is_valid())
    clock.move_to("2024-05-02")
    print(datetime.now(), token.is_valid())
